import type { BrowserContext, FileChooser, Locator, Page } from 'playwright';

/** A pupil at the page: what a person does and sees, in a person's words. */
export class Pupil {
  readonly page: Page;
  /** What the page said to the console as errors: a journey ends with none. */
  readonly faults: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('toolchain/'))
        this.faults.push(message.text());
    });
  }

  static async opens(context: BrowserContext, address: string): Promise<Pupil> {
    const pupil = new Pupil(await context.newPage());
    await pupil.page.goto(address);
    return pupil;
  }

  async startsBlocks(): Promise<void> {
    await this.page.locator('kulibin-home section.new button', { hasText: 'Блоки' }).click();
    await this.page.locator('.blocklyMainBackground').waitFor();
  }

  /** Opens a file from the list of projects. */
  async opensFile(file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.locator('kulibin-home .open').first().click(),
    ]);
    await chooser.setFiles(file);
  }

  async startsText(): Promise<void> {
    await this.page.locator('kulibin-home section.new button', { hasText: 'C++' }).click();
    await this.page.locator('kulibin-sketch-view .cm-content').waitFor();
  }

  /** Drags a block by the pointer from the toolbox into the mouth of a block in the workspace; both by their types. */
  async drags(category: string, block: string, into: string): Promise<void> {
    const there = await this.blocks(block).count();
    await this.#carries(category, block, into);
    await this.page.mouse.up();
    await waitUntil(async () => (await this.blocks(block).count()) > there, 5000, `the block ${block}`);
  }

  /** Takes a block from the toolbox and holds it where it is to be let go. */
  async #carries(category: string, block: string, into: string): Promise<void> {
    const { page } = this;
    await page.locator('.blocklyToolboxCategory', { hasText: category }).first().click();
    const source = page.locator(`.blocklyFlyout .${block} > .blocklyPath`).first();
    await source.waitFor();
    // By its upper left corner: its middle may be a field.
    const from = await boxOf(source);
    await page.mouse.move(from.x + 8, from.y + 12);
    await page.mouse.down();
    const hand = { x: from.x + 60, y: from.y + 40 };
    await page.mouse.move(hand.x, hand.y, { steps: 4 });
    const held = await boxOf(page.locator('.blocklyDragging > .blocklyPath').first());
    const target = await boxOf(this.blocks(into).first().locator('> .blocklyPath'));
    // The end of what the mouth holds: above its lower lip.
    const mouth = { x: target.x + 15, y: target.y + target.height - 27 };
    const goal = { x: mouth.x + hand.x - held.x, y: mouth.y + hand.y - held.y };
    await page.mouse.move(goal.x, goal.y, { steps: 12 });
    // A hand is never quite still, and lets go when the place lights up.
    await page.mouse.move(goal.x, goal.y + 1);
    await page.locator('.blocklyInsertionMarker').first().waitFor({ state: 'attached' });
  }

  /** Blocks of a type in the workspace, without those in the toolbox. */
  blocks(type: string): Locator {
    return this.page.locator(`.blocklySvg > .blocklyWorkspace > .blocklyBlockCanvas .${type}`);
  }

  /** Types a whole sketch in place of what is there. */
  async types(sketch: string): Promise<void> {
    const editor = this.page.locator('kulibin-sketch-view .cm-content').first();
    await editor.click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(sketch);
  }

  get sketch(): Locator {
    return this.page.locator('kulibin-sketch-view .cm-content').first();
  }

  /** The line of state at the bottom. */
  get line(): Locator {
    return this.page.locator('kulibin-state-line section');
  }

  /** Waits until the line of state says something, and gives all of it. */
  async hears(words: string | RegExp, timeout = 60_000): Promise<string> {
    const said = this.line.filter({ hasText: words });
    await said.waitFor({ timeout });
    return (await said.textContent()) ?? '';
  }

  async tries(): Promise<void> {
    await this.page.locator('kulibin-editor-bar .try').click();
    await this.page.locator('kulibin-try .lamps').waitFor();
  }

  /** How bright the simulated board's own LED is, 0 to 1. */
  async ledShare(): Promise<number> {
    const style = await this.page.locator('kulibin-try .lamps .bulb').first().getAttribute('style');
    return Number(/--share:\s*([\d.]+)/.exec(style ?? '')?.[1]);
  }

  async seesLedBlink(timeout = 10_000): Promise<void> {
    await waitUntil(async () => (await this.ledShare()) > 0.8, timeout, 'the LED to shine');
    await waitUntil(async () => (await this.ledShare()) < 0.2, timeout, 'the LED to go out');
  }

  /** Time from letting a block go to the simulated LED's light on the screen, ms. */
  lightsWithin(category: string, block: string, into: string): Promise<number> {
    return this.#seesWithin('light', category, block, into);
  }

  /** Time from letting a block go to another text of the sketch on the screen, ms. */
  writesWithin(category: string, block: string, into: string): Promise<number> {
    return this.#seesWithin('sketch', category, block, into);
  }

  async #seesWithin(
    sight: 'light' | 'sketch',
    category: string,
    block: string,
    into: string,
  ): Promise<number> {
    await this.#carries(category, block, into);
    await this.page.evaluate((sight) => {
      window.dropToSight = new Promise((resolve) => {
        let dropped: number | undefined;
        addEventListener(
          'pointerup',
          () => {
            dropped = performance.now();
          },
          { capture: true },
        );
        const within = (room: string) =>
          document
            .querySelector('kulibin-app')
            ?.shadowRoot?.querySelector('kulibin-editor')
            ?.shadowRoot?.querySelector(room)?.shadowRoot;
        const text = () => within('kulibin-sketch-view')?.querySelector('.cm-content')?.textContent;
        const before = text();
        const isSeen = (): boolean => {
          if (sight === 'sketch') return text() !== before;
          const bulb = within('kulibin-try')?.querySelector<HTMLElement>('.lamps .bulb');
          return Number(bulb?.style.getPropertyValue('--share') ?? 0) > 0.8;
        };
        const look = () => {
          if (dropped !== undefined && isSeen()) resolve(performance.now() - dropped);
          else requestAnimationFrame(look);
        };
        look();
      });
    }, sight);
    // Nothing is asked of the page meanwhile: a look for blocks among hundreds would hold it up.
    await this.page.mouse.up();
    return this.page.evaluate(() => window.dropToSight);
  }

  /** Presses Upload and, the first time, chooses the board in the browser's chooser. */
  async uploads(): Promise<void> {
    await this.page.locator('kulibin-upload-button button').click();
  }

  async choosesBoard(): Promise<void> {
    await this.page.locator('kulibin-cable button.brass').click();
  }
}

declare global {
  interface Window {
    dropToSight: Promise<number>;
  }
}

/** Asks again until it holds. */
export async function waitUntil(holds: () => Promise<boolean>, timeout: number, what: string): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('nothing to be seen there');
  return box;
}
