import type { FieldDropdownFromJsonConfig, MenuOption } from 'blockly/core';
import { Blockly } from './blockly.ts';
import { type NamedColour, namedColours } from './named-colours.ts';
import { blockSetting } from './setting.ts';

interface ColourFieldConfig extends FieldDropdownFromJsonConfig {
  readonly value?: NamedColour;
}

const svgNames = 'http://www.w3.org/2000/svg';
const radius = 9;
/** Room for the spot before the name: SVG keeps these blanks. */
const room = '\u00a0'.repeat(6);

/** One of the colours that have a name, as a spot and the word. Built from `{ type: 'field_named_colour', value }`. */
export class ColourField extends Blockly.FieldDropdown {
  #spot: SVGCircleElement | undefined;
  #isOpen = false;

  constructor(config: ColourFieldConfig) {
    super(Blockly.Field.SKIP_SETUP);
    this.menuGenerator_ = () => this.#options();
    this.configure_(config);
    this.setValue(config.value ?? 'red');
  }

  static override fromJson(config: ColourFieldConfig): ColourField {
    return new ColourField(config);
  }

  #options(): MenuOption[] {
    return (Object.keys(namedColours) as NamedColour[]).map((name): MenuOption => {
      const word = this.#word(name);
      return this.#isOpen ? [swatch(namedColours[name].hex, word), name] : [word, name];
    });
  }

  #word(name: NamedColour): string {
    return namedColours[name][blockSetting(this.getSourceBlock()?.workspace).language];
  }

  get #chosen(): NamedColour {
    const value = this.getValue();
    return value !== null && isNamed(value) ? value : 'red';
  }

  protected override doClassValidation_(value?: unknown): string | null {
    return typeof value === 'string' && isNamed(value) ? value : null;
  }

  protected override getText_(): string {
    return this.#word(this.#chosen);
  }

  protected override getDisplayText_(): string {
    return room + this.getText_();
  }

  protected override showEditor_(event?: MouseEvent): void {
    // Only an open menu has swatches: the sketch worker has no page to make them of.
    this.#isOpen = true;
    super.showEditor_(event);
    this.#isOpen = false;
    this.getOptions(false);
  }

  protected override render_(): void {
    super.render_();
    this.#spot ??= this.#drawSpot();
    this.#spot.setAttribute('cx', String(radius + 9));
    this.#spot.setAttribute('cy', String(this.size_.height / 2));
    this.#spot.setAttribute('fill', namedColours[this.#chosen].hex);
  }

  #drawSpot(): SVGCircleElement {
    const spot = document.createElementNS(svgNames, 'circle');
    spot.setAttribute('r', String(radius));
    spot.setAttribute('class', 'kulibin-spot');
    this.fieldGroup_?.append(spot);
    return spot;
  }
}

function isNamed(value: string): value is NamedColour {
  return Object.hasOwn(namedColours, value);
}

function swatch(colour: string, word: string): HTMLElement {
  const row = document.createElement('span');
  row.className = 'kulibin-swatch';
  row.title = word;
  const spot = document.createElement('span');
  spot.style.background = colour;
  row.append(spot, word);
  return row;
}
