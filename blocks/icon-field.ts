import type { FieldImageFromJsonConfig } from 'blockly/core';
import { blockIcons } from './block-icons.ts';
import { Blockly } from './blockly.ts';

interface IconFieldConfig extends FieldImageFromJsonConfig {
  readonly icon: string;
}

const svgNames = 'http://www.w3.org/2000/svg';
/** Side of the drawing on a block, in workspace units; lucide's own are 24. */
const side = 32;

/**
 * A drawing on a block, beside its words: says nothing by itself and is not saved. A picture to the renderer, which
 * lets only labels and pictures stand at a block's very beginning. Built from `{ type: 'field_icon', icon }`.
 */
export class IconField extends Blockly.FieldImage {
  constructor(config: IconFieldConfig) {
    super(Blockly.Field.SKIP_SETUP, side, side);
    this.setValue(config.icon);
  }

  static override fromJson(config: IconFieldConfig): IconField {
    return new IconField(config);
  }

  override initView(): void {
    const group = this.fieldGroup_;
    if (group === null) return;
    group.classList.add('kulibin-block-icon');
    group.setAttribute('aria-hidden', 'true');
    const scale = document.createElementNS(svgNames, 'g');
    scale.setAttribute('transform', `scale(${side / 24})`);
    for (const [tag, attributes] of blockIcons[this.getValue() ?? ''] ?? []) {
      const element = document.createElementNS(svgNames, tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
      scale.append(element);
    }
    group.append(scale);
  }

  override canBeFocused(): boolean {
    return false;
  }

  override computeAriaLabel(): string {
    return '';
  }
}
