import { Blockly } from './blockly.ts';
import { blockSetting } from './setting.ts';

const spoken = {
  ru: (name: string) => `Список «${name}»`,
  en: (name: string) => `List '${name}'`,
};

/** A drop-down of the program's lists: a screen reader hears that they are lists, Blockly would say variables. */
export class ListField extends Blockly.FieldVariable {
  override getAriaValue(): string {
    const { language } = blockSetting(this.getSourceBlock()?.workspace);
    return spoken[language](this.getText());
  }
}
