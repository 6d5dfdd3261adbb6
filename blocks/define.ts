import { BitmapField } from './bitmap-field.ts';
import { Blockly } from './blockly.ts';
import { categories } from './categories.ts';
import { ColourField } from './colour-field.ts';
import { DialField } from './dial-field.ts';
import { registerCallShape, registerDefinitionShape } from './function-shape.ts';
import { IconField } from './icon-field.ts';
import { registerIfShape } from './if-shape.ts';
import { ListField } from './list-field.ts';
import { PartField } from './part-field.ts';
import { PinField } from './pin-field.ts';
import { blockSetting } from './setting.ts';
import { shapeOf } from './shape.ts';
import { SliderField } from './slider-field.ts';

/** Messages that Blockly reads even without an editor; an editor sets them in its language. */
const neededMessages = { RENAME_VARIABLE: '', DELETE_VARIABLE: '%1', VARIABLES_DEFAULT_NAME: 'x' };

let defined = false;

/** Makes every block known to Blockly; a second call does nothing. */
export function defineBlocks(): void {
  if (defined) return;
  defined = true;
  for (const [key, text] of Object.entries(neededMessages)) Blockly.Msg[key] ??= text;
  Blockly.fieldRegistry.register('field_pin', PinField);
  Blockly.fieldRegistry.register('field_part', PartField);
  Blockly.fieldRegistry.register('field_list', ListField);
  Blockly.fieldRegistry.register('field_dial', DialField);
  Blockly.fieldRegistry.register('field_icon', IconField);
  Blockly.fieldRegistry.register('field_bitmap', BitmapField);
  Blockly.fieldRegistry.register('field_named_colour', ColourField);
  // The plugin has put its own there.
  Blockly.fieldRegistry.unregister('field_slider');
  Blockly.fieldRegistry.register('field_slider', SliderField);
  registerCallShape();
  for (const category of categories) {
    for (const entry of category.blocks) {
      if (entry.mutator === 'control_if_shape') registerIfShape(entry);
      if (entry.mutator === 'function_define_shape') registerDefinitionShape(entry);
      Blockly.Blocks[entry.type] = {
        init(this: InstanceType<typeof Blockly.Block>) {
          this.jsonInit(shapeOf(entry, category.id, blockSetting(this.workspace).language));
        },
      };
    }
  }
}
