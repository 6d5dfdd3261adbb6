import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { dragFiles } from '../browser/dropping.ts';
import { sampleProjects } from './sample-projects.ts';

const libraryZip = Buffer.from(
  zipSync({
    'Twice/library.properties': strToU8('name=Twice of All\nversion=1.4.2\n'),
    'Twice/src/Twice.h': strToU8('int twice(int number);'),
  }),
);

const blink = strToU8('#include "src/motor/motor.h"\nvoid setup() {}\nvoid loop() {}\n');
const folderZip = Buffer.from(
  zipSync({
    'Маячок/Маячок.ino': blink,
    'Маячок/buttons.ino': strToU8('// buttons\n'),
    'Маячок/src/motor/motor.h': strToU8('void drive();\n'),
    'Маячок/src/motor/motor.cpp': strToU8('void drive() {}\n'),
    'Маячок/README.md': strToU8('x'),
  }),
);
const bookZip = Buffer.from(
  zipSync({
    'Глава 1/Blink/Blink.ino': blink,
    'Глава 2/Fade/Fade.ino': blink,
    'Глава 2/Светофор с кнопкой для пешехода/traffic.ino': blink,
  }),
);

type Scene = (page: Page, address: string) => Promise<void>;

const home = (page: Page) => page.locator('kulibin-home section.new').waitFor();

/** Opens a fresh page at an address: the hash alone would not load it anew. */
async function open(page: Page, address: string, hash = '#/'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}${hash}`);
}

async function addProjects(page: Page): Promise<void> {
  for (const [index, project] of sampleProjects.entries()) {
    await page.goto('about:blank');
    await page.goto(new URL('#/', base).href);
    await home(page);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('kulibin-home .open').first().click(),
    ]);
    await chooser.setFiles({
      name: `project-${index}.kulibin`,
      mimeType: 'application/json',
      buffer: Buffer.from(project),
    });
    await page.locator('kulibin-editor').waitFor();
    // The list shows a project's blocks once their picture has been drawn and saved.
    if (project.includes('"kind": "blocks"')) await pictureDrawn(page);
  }
}

async function pictureDrawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('workspace-picture', resolve, { once: true });
      }),
  );
  await page.locator('kulibin-editor-bar .saved:not(.saving)').waitFor();
}

async function opensFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await home(page);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('kulibin-home .open').first().click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

let base = '';

async function openByName(page: Page, address: string, name: string): Promise<void> {
  await open(page, address);
  await page.locator('kulibin-project-card', { hasText: name }).first().locator('a').click();
  await page.locator('kulibin-editor').waitFor();
}

const settled = async (page: Page) => {
  await page
    .locator('kulibin-state-line .line.good, kulibin-state-line .line.warn, kulibin-state-line .line.bad')
    .first()
    .waitFor({ timeout: 30_000 });
};

/** The way to each screen, in the order of the walk: later ones build on what earlier ones left. */
export const scenes: Readonly<Record<string, Scene>> = {
  'home-empty': async (page, address) => {
    base = address;
    await open(page, address);
    await home(page);
  },
  home: async (page, address) => {
    base = address;
    if ((await page.locator('kulibin-project-card').count()) === 0) await addProjects(page);
    await open(page, address);
    await page.locator('kulibin-project-card').first().waitFor();
  },
  'home-menu': async (page) => {
    await page.locator('kulibin-project-card').first().locator('kulibin-menu button').click();
  },
  about: async (page, address) => {
    await open(page, address);
    await page.locator('kulibin-home-header kulibin-icon-button').click();
    await page.locator('kulibin-about dialog[open]').waitFor();
  },
  blocks: async (page, address) => {
    await openByName(page, address, 'Маячок');
    await settled(page);
  },
  'blocks-choice': async (page) => {
    await page.locator('kulibin-editor-bar kulibin-menu button').first().click();
    await page.locator('kulibin-editor-bar [role=menuitem]').first().click();
    await page.locator('kulibin-block-chooser .all button').last().click();
    await page.locator('kulibin-block-chooser .drawer button').nth(1).click();
  },
  'blocks-narrowed': async (page) => {
    await page.locator('kulibin-block-chooser button.brass').click();
    await page.locator('.blocklyToolboxCategory').nth(-2).click();
    await page.locator('.blocklyFlyoutButton').first().waitFor();
  },
  'blocks-whole': async (page) => {
    await page.locator('.blocklyFlyoutButton').first().click();
    await page.locator('.blocklyToolboxCategory').nth(3).click();
    await page.locator('.blocklyFlyout .blocklyDraggable').first().waitFor();
  },
  try: async (page) => {
    await page.locator('kulibin-editor-bar .try').click();
    await page.locator('kulibin-try .lamps').waitFor();
  },
  serial: async (page) => {
    await page.locator('kulibin-tabs [role=tab]').last().click();
  },
  kit: async (page, address) => {
    await openByName(page, address, 'Рука');
    await settled(page);
    await page.locator('kulibin-tabs [role=tab]').nth(-3).click();
    await page.locator('kulibin-part-card').first().waitFor();
  },
  'kit-add': async (page) => {
    await page.locator('kulibin-kit .actions button').first().click();
    await page.locator('kulibin-part-chooser dialog[open]').waitFor();
  },
  robots: async (page, address) => {
    await open(page, address);
    await home(page);
    await page.locator('kulibin-home section.new button').first().click();
    await page.locator('kulibin-robot-chooser .robot').first().waitFor();
  },
  start: async (page) => {
    await page.locator('kulibin-robot-chooser .robot').first().click();
    await settled(page);
    await page.locator('kulibin-editor-bar .saved:not(.saving)').waitFor();
  },
  libraries: async (page, address) => {
    await openByName(page, address, 'Night');
    await settled(page);
    await page.locator('kulibin-editor-bar kulibin-menu button').first().click();
    await page.locator('kulibin-editor-bar [role=menuitem]').nth(-2).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('kulibin-libraries .drop button').click(),
    ]);
    await chooser.setFiles({ name: 'Twice.zip', mimeType: 'application/zip', buffer: libraryZip });
    await page.locator('kulibin-libraries li').waitFor();
  },
  mistake: async (page, address) => {
    await openByName(page, address, 'Broken');
    await settled(page);
  },
  text: async (page, address) => {
    await openByName(page, address, 'Night');
    await settled(page);
  },
  'text-drop': async (page) => {
    await dragFiles(page, [import.meta.filename]);
    await page.locator('kulibin-drop-veil strong').waitFor();
  },
  'text-folders': async (page, address) => {
    await open(page, address);
    await opensFile(page, 'Маячок.zip', folderZip);
    await page.locator('kulibin-editor').waitFor();
    await settled(page);
  },
  'text-menu': async (page) => {
    await page.locator('kulibin-editor-bar kulibin-menu button').first().click();
  },
  'save-changed': async (page) => {
    await page.evaluate(async () => {
      const disk = await navigator.storage.getDirectory();
      window.showDirectoryPicker = async () => disk;
      const folder = await disk.getDirectoryHandle('Mayachok_2', { create: true });
      const writing = await (await folder.getFileHandle('Mayachok_2.ino', { create: true })).createWritable();
      await writing.write('// another');
      await writing.close();
    });
    await page.locator('kulibin-editor-bar [role=menuitem]', { hasText: /папку|folder/ }).click();
    await page.locator('kulibin-saving .ways button').first().waitFor();
  },
  'save-failed': async (page) => {
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      window.showDirectoryPicker = () => Promise.reject(new DOMException('no', 'SecurityError'));
    });
    await page.reload();
    await settled(page);
    await page.evaluate(() => {
      const denied = async (): Promise<PermissionState> => 'denied';
      Object.assign(FileSystemHandle.prototype, { queryPermission: denied });
    });
    await page.locator('kulibin-editor-bar kulibin-menu button').first().click();
    await page.locator('kulibin-editor-bar [role=menuitem]', { hasText: /папку|folder/ }).click();
    await page.locator('kulibin-saving [role=alert]').waitFor();
  },
  drop: async (page, address) => {
    await open(page, address);
    await home(page);
    await dragFiles(page, [import.meta.filename]);
    await page.locator('kulibin-drop-veil strong').waitFor();
  },
  'open-several': async (page, address) => {
    await open(page, address);
    await opensFile(page, 'book.zip', bookZip);
    await page.locator('kulibin-opening li').first().waitFor();
  },
  'open-failed': async (page, address) => {
    await open(page, address);
    await opensFile(page, 'cat.png', Buffer.from('cat'));
    await page.locator('kulibin-opening [role=alert]').waitFor();
  },
  cable: async (page, address) => {
    await openByName(page, address, 'Night');
    await page.locator('kulibin-upload-button button').click();
    await page.locator('kulibin-cable dialog[open]').waitFor();
  },
};
