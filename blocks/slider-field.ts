import * as plugin from '@blockly/field-slider';
import { Blockly } from './blockly.ts';

/** Bundlers see the plugin's names one by one; Node loads it as CommonJS, whose names hide behind `default`. */
const { FieldSlider } = (Reflect.get(plugin, 'default') ?? plugin) as typeof plugin;

/**
 * A number by a slider: Blockly's own plugin with a button at each end, for a step that a small hand cannot
 * slide. Built from `{ type: 'field_slider', value, min, max, precision }`.
 */
export class SliderField extends FieldSlider {
  protected override showEditor_(event?: Event, isQuiet?: boolean): void {
    super.showEditor_(event, isQuiet);
    const row = Blockly.DropDownDiv.getContentDiv().querySelector('.fieldSliderContainer');
    const slider = row?.querySelector<HTMLInputElement>('input');
    if (!row || !slider) return;
    slider.setAttribute('aria-label', this.getAriaTypeName() ?? '');
    row.prepend(stepButton('−', () => step(slider, -1)));
    row.append(stepButton('+', () => step(slider, 1)));
  }
}

/** Moves the slider as a hand would: its own event tells the field. */
function step(slider: HTMLInputElement, way: 1 | -1): void {
  if (way > 0) slider.stepUp();
  else slider.stepDown();
  slider.dispatchEvent(new Event('input'));
}

function stepButton(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'kulibin-step';
  button.textContent = label;
  // The slider itself has arrow keys; the buttons are for the pointer.
  button.tabIndex = -1;
  button.setAttribute('aria-hidden', 'true');
  button.addEventListener('click', press);
  return button;
}
