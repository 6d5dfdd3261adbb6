import * as english from 'blockly/msg/en';
import * as russian from 'blockly/msg/ru';
import { describe, expect, it } from 'vitest';
import { categories, offeredBlocks } from '../../../blocks/index.ts';
import { russianMessages } from '../../../src/block-editor/russian-messages.ts';
import { drawerIcons } from '../../../src/block-editor/toolbox-drawer.ts';

type Pack = Readonly<Record<string, string>>;
/** Node loads Blockly's packs as CommonJS, bundlers by their names. */
const packOf = (module: object): Pack => ('default' in module ? module.default : module) as Pack;
const [en, ru] = [packOf(english), packOf(russian)];
const all: Pack = { ...ru, ...russianMessages };

describe('Blockly’s own words in Russian', () => {
  it('are there for everything that the keyboard and a screen reader say', () => {
    const spoken =
      /^(?:ANNOUNCE|ARIA|BLOCK_LABEL|BUBBLE|CURRENT_BLOCK|FIELD_LABEL|ICON_LABEL|KEYBOARD_NAV|NO_PARENT|PARENT_BLOCKS|SCREENREADER|SHORTCUTS|WORKSPACE_LABEL)/;
    // Parts of Blockly that Kulibin does not have: lists, colours, dates, random pictures.
    const absent =
      /_(?:LIST|LISTS|COLOUR|DATE|RANDOMIZE|GRID|TEXT_INPUT_|ELSE_IF|INPUT$|LIST_ITEM|TEXT$)|SEARCH|MINIMAP/;
    const missing = Object.keys(en).filter(
      (key) => spoken.test(key) && !absent.test(key) && !/[а-яё]/i.test(all[key] ?? ''),
    );
    expect(missing).toEqual([]);
  });

  it('fill the same gaps as in English', () => {
    const gaps = (text: string): string[] => (text.match(/%\d/g) ?? []).sort();
    for (const [key, text] of Object.entries(russianMessages)) {
      expect(Object.keys(en), key).toContain(key);
      expect(gaps(text), key).toEqual(gaps(en[key] ?? ''));
    }
  });
});

describe('the drawers of the toolbox', () => {
  it('have an icon each, none twice at any level', () => {
    for (const level of ['start', 'blocks', 'expert'] as const) {
      const shown = categories.filter((category) => offeredBlocks(category, { level }).length > 0);
      const icons = shown.map((category) => drawerIcons[category.icon]);
      expect(icons).not.toContain(undefined);
      expect(new Set(icons).size, level).toBe(shown.length);
    }
  });
});
