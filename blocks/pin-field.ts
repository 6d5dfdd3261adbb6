import type { FieldDropdownFromJsonConfig } from 'blockly/core';
import { Blockly } from './blockly.ts';
import type { PinTalent } from './entry.ts';
import { pinsWith } from './pins-of-board.ts';
import { blockSetting } from './setting.ts';

interface PinFieldConfig extends FieldDropdownFromJsonConfig {
  readonly talent: PinTalent;
  readonly pin: string;
}

/**
 * A drop-down of the board's pins. A program made for another board keeps its pin, marked, instead of
 * silently getting another one.
 */
export class PinField extends Blockly.FieldDropdown {
  readonly #talent: PinTalent;

  constructor(config: PinFieldConfig) {
    super(Blockly.Field.SKIP_SETUP);
    this.#talent = config.talent;
    this.menuGenerator_ = () => this.#options();
    this.configure_(config);
    this.setValue(config.pin);
  }

  static override fromJson(config: PinFieldConfig): PinField {
    return new PinField(config);
  }

  /** The pins on offer for the workspace's board. */
  #pins(): string[] {
    const workspace = this.getSourceBlock()?.workspace;
    return workspace === undefined ? [] : pinsWith(blockSetting(workspace).board, this.#talent);
  }

  /** The board has the pin and it can do what the block asks. */
  isOnBoard(): boolean {
    return this.#pins().includes(this.getValue() ?? '');
  }

  #options(): [string, string][] {
    const pins = this.#pins();
    const chosen = this.getValue() ?? '';
    const options = pins.map((pin): [string, string] => [pin, pin]);
    return pins.includes(chosen) ? options : [[`${chosen} ⚠`, chosen], ...options];
  }

  protected override doClassValidation_(pin?: unknown): string | null {
    return typeof pin === 'string' && /^[A-Z]?\d{1,2}$/.test(pin) ? pin : null;
  }

  protected override getText_(): string {
    const pin = this.getValue() ?? '';
    return this.isOnBoard() ? pin : `${pin} ⚠`;
  }

  protected override doValueUpdate_(pin: string): void {
    this.value_ = pin;
    this.getOptions(false);
    super.doValueUpdate_(pin);
  }
}
