import { expect, it } from 'vitest';
import { blockIcons } from '../../../blocks/block-icons.ts';
import { Blockly, categories, defineBlocks } from '../../../blocks/index.ts';

const type = 'test_fields';

/** A block with each field, made as the sketch worker makes it: without a page. */
function madeBlock() {
  defineBlocks();
  Blockly.Blocks[type] = {
    init(this: InstanceType<typeof Blockly.Block>) {
      this.jsonInit({
        message0: '%1 %2 %3 %4 %5',
        args0: [
          { type: 'field_icon', icon: 'bot' },
          { type: 'field_slider', name: 'SHARE', value: 20, min: 0, max: 100, precision: 5 },
          { type: 'field_dial', name: 'ANGLE', value: 90, min: 0, max: 180, precision: 1 },
          { type: 'field_bitmap', name: 'PICTURE', width: 3, height: 2, value: '#.#|.#.' },
          { type: 'field_named_colour', name: 'COLOUR', value: 'blue' },
        ],
      });
    },
  };
  return new Blockly.Workspace().newBlock(type);
}

const saved = (block: ReturnType<typeof madeBlock>) => Blockly.serialization.blocks.save(block)?.fields;

it('sliders, dials, pictures and colours are saved as plain values, drawings are not', () => {
  expect(typeof document).toBe('undefined');
  expect(saved(madeBlock())).toEqual({ SHARE: 20, ANGLE: 90, PICTURE: '#.#|.#.', COLOUR: 'blue' });
});

it('a number out of reach goes to the end of the slider or dial', () => {
  const block = madeBlock();
  block.setFieldValue(117, 'SHARE');
  block.setFieldValue(-20, 'ANGLE');
  expect(saved(block)).toMatchObject({ SHARE: 100, ANGLE: 0 });
});

it('a picture of another size or a colour without a name is refused', () => {
  const block = madeBlock();
  block.setFieldValue('##|##', 'PICTURE');
  block.setFieldValue('#x#|.#.', 'PICTURE');
  block.setFieldValue('mauve', 'COLOUR');
  expect(saved(block)).toMatchObject({ PICTURE: '#.#|.#.', COLOUR: 'blue' });
});

it('every drawing that a block names is there', () => {
  const gaps = categories.flatMap((category) =>
    category.blocks.flatMap((entry) => Object.values(entry.gaps)),
  );
  const named = gaps.flatMap((gap) => (gap.kind === 'icon' ? [gap.icon] : []));
  expect(named.filter((icon) => blockIcons[icon] === undefined)).toEqual([]);
  // None is carried along for nothing.
  expect(Object.keys(blockIcons).filter((icon) => !named.includes(icon))).toEqual([]);
});
