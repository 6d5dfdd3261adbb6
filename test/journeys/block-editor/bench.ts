import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { build, preview } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { makeSketch } from '../../../src/sketch/node.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { keepPictures } from '../pictures.ts';

const root = import.meta.dirname;
/** Files of journeys run beside each other: none builds over another's page. */
const outDir = join(
  root,
  '../../../node_modules/.cache/kulibin/block-editor-page',
  process.env.VITEST_POOL_ID ?? '1',
);

/** The editor alone in a real browser, a fresh profile for each journey. */
export interface Bench {
  /** Opens a program in a tab of its own. */
  opens(project?: string, more?: string): Promise<Desk>;
}

/** Sets up the page and the browser for a file's journeys. */
export function setBench(): Bench {
  let address = '';
  let close = async () => {};
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    const shared = { configFile: false as const, root, base: './', logLevel: 'error' as const };
    await build({
      ...shared,
      build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
      worker: { format: 'es' },
    });
    const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
    address = server.resolvedUrls?.local[0] ?? '';
    close = () => server.close();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(context, task.name);
    await context.close();
  });

  return {
    async opens(project = 'one', more = '') {
      const page = await context.newPage();
      await page.goto(`${address}?project=${project}${more}`);
      await page.evaluate(() => window.ready);
      return new Desk(page);
    },
  };
}

/** A pupil at the editor: what a person does and sees. */
export class Desk {
  readonly page: Page;
  readonly faults: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  get search(): Locator {
    return this.page.locator('.kulibin-search');
  }

  /** Blocks of a type in the program. */
  blocks(type: string): Locator {
    return this.page.locator(`.blocklySvg > .blocklyWorkspace > .blocklyBlockCanvas .${type}`);
  }

  /** Blocks of a type in the open drawer. */
  offered(type: string): Locator {
    return this.page.locator(`.blocklyFlyout .${type} > .blocklyPath`).first();
  }

  async opensDrawer(words: string): Promise<void> {
    await this.page.locator('.blocklyToolboxCategory', { hasText: words }).click();
  }

  /** What the program means: its sketch. */
  async sketch(): Promise<string> {
    const { sketch } = makeSketch(JSON.parse(await this.saved()), 'uno');
    return sketch.files[0]?.text ?? '';
  }

  /** Chooses in a block's menu. */
  async choosesOf(block: Locator, words: string): Promise<void> {
    await block
      .locator('> .blocklyPath')
      .first()
      .click({ button: 'right', position: { x: 8, y: 14 } });
    await this.page.locator('.blocklyContextMenu .blocklyMenuItem', { hasText: words }).click();
  }

  /** Goes by the arrows to the first block of a type. */
  async reaches(type: string): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.press('Home');
    for (let step = 0; step < 20; step++) {
      const isThere = await this.page.evaluate((wanted) => {
        const node = window.blockly.getFocusManager().getFocusedNode();
        return node instanceof window.blockly.BlockSvg && node.type === wanted;
      }, type);
      if (isThere) return;
      await keyboard.press('ArrowDown');
    }
    throw new Error(`the arrows do not lead to ${type}`);
  }

  /** Chooses in the menu of the block that has the focus. */
  async choosesByKeys(words: string): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.press('ControlOrMeta+Enter');
    const items = this.page.locator('.blocklyContextMenu .blocklyMenuItem');
    const at = (await items.allTextContents()).findIndex((text) => text.includes(words));
    if (at < 0) throw new Error(`the menu has no ${words}`);
    const wanted = items.nth(at);
    for (let step = 0; step < 20; step++) {
      if (await wanted.evaluate((item) => item.classList.contains('blocklyMenuItemHighlight'))) break;
      await keyboard.press('ArrowDown');
    }
    await keyboard.press('Enter');
    await this.page.locator('.blocklyContextMenu').waitFor({ state: 'detached' });
  }

  /** The words of the program's blocks. */
  async words(): Promise<string> {
    const canvas = this.page.locator('.blocklySvg > .blocklyWorkspace > .blocklyBlockCanvas');
    return ((await canvas.textContent()) ?? '').replaceAll('\u00a0', ' ');
  }

  /** Opens another program in place of the one shown. */
  async shows(program: object): Promise<void> {
    // As text: Playwright takes very long over objects as deep as a long stack of blocks.
    await this.page.evaluate((text) => {
      window.editor.workspace = JSON.parse(text);
      return window.editor.updateComplete;
    }, JSON.stringify(program));
  }

  /** The program as it is kept: types of blocks from the top down, inside a frame. */
  program(frame: string): Promise<string[]> {
    return this.page.evaluate((type) => {
      const [top] = window.blockly.getMainWorkspace().getBlocksByType(type);
      const inside = top?.getInputTargetBlock('DO')?.getDescendants(true) ?? [];
      return inside.filter((block) => !block.isShadow()).map((block) => block.type);
    }, frame);
  }

  /** The whole program as Blockly saves it. */
  saved(): Promise<string> {
    return this.page.evaluate(() =>
      JSON.stringify(window.blockly.serialization.workspaces.save(window.blockly.getMainWorkspace())),
    );
  }

  /** Takes something by its upper left corner and lets it go elsewhere. */
  async drags(what: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
    const from = await what.boundingBox();
    if (from === null) throw new Error('nothing to take there');
    const { mouse } = this.page;
    await mouse.move(from.x + 8, from.y + 12);
    await mouse.down();
    await mouse.move(from.x + 40, from.y + 30, { steps: 3 });
    await mouse.move(to.x, to.y, { steps: 8 });
    await mouse.move(to.x, to.y + 1);
    await mouse.up();
  }

  /** Where a block held by its upper left corner is caught under the last of a type. */
  async underLast(type: string): Promise<{ x: number; y: number }> {
    const box = await this.blocks(type).last().locator('> .blocklyPath').boundingBox();
    if (box === null) throw new Error(`no ${type} to be seen`);
    return { x: box.x + 12, y: box.y + box.height + 16 };
  }

  /** The middle of something on the page. */
  async middleOf(what: Locator): Promise<{ x: number; y: number }> {
    const box = await what.boundingBox();
    if (box === null) throw new Error('nothing to be seen there');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Uses the corner's menu. */
  async chooses(words: string): Promise<void> {
    await this.page.locator('kulibin-block-tools kulibin-menu button').first().click();
    await this.page.locator('kulibin-block-tools .item', { hasText: words }).click();
  }
}
