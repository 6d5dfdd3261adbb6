import { language, t } from '../locale/index.ts';
import type { PinView } from '../simulator/index.ts';
import './room-words.ts';

/** Below and above these shares a LED is off or on for the eye. */
const dark = 0.02;
const full = 0.98;

export function percent(share: number): string {
  return new Intl.NumberFormat(language.value, { style: 'percent' }).format(share);
}

/** How a LED shines, in words. */
export function ledWords(brightness: number): string {
  if (brightness <= dark) return t('workbench.ledOff');
  if (brightness >= full) return t('workbench.ledOn');
  return t('workbench.ledPart', { part: percent(brightness) });
}

/** From here on, in Hz, a changing level is told by how often it changes. */
const fast = 20;

/** How full of light a pin is drawn, 0 to 1. */
export function pinShare({ analog, pwm, frequency, level }: PinView): number {
  if (analog !== undefined) return analog / 1023;
  return pwm ?? (frequency !== undefined && frequency >= fast ? 0.5 : level);
}

/** What a pin is doing, in words: what it drives or what the program reads from it. */
export function pinWords(pin: PinView): string {
  if (pin.analog !== undefined) return t('workbench.readsAnalog', { value: pin.analog });
  if (pin.mode !== 'output') return t('workbench.reads', { value: pin.level });
  if (pin.pwm !== undefined) return t('workbench.pwm', { part: percent(pin.pwm) });
  if (pin.frequency !== undefined && pin.frequency >= fast) {
    const hertz = new Intl.NumberFormat(language.value, { maximumFractionDigits: 0 }).format(pin.frequency);
    return t('workbench.frequency', { hertz });
  }
  return t(pin.level === 1 ? 'workbench.high' : 'workbench.low');
}

export function modeWords(pin: PinView): string {
  if (pin.analog !== undefined) return t('workbench.modeAnalog');
  if (pin.mode === 'output') return t('workbench.modeOutput');
  return t(pin.mode === 'input' ? 'workbench.modeInput' : 'workbench.modePullup');
}

/** Chip time: `12.3 s`, from a minute on `1:02.3`. */
export function timeWords(ms: number): string {
  const tenths = Math.floor(ms / 100);
  const minutes = Math.floor(tenths / 600);
  const seconds = new Intl.NumberFormat(language.value, {
    minimumFractionDigits: 1,
    minimumIntegerDigits: minutes > 0 ? 2 : 1,
  }).format((tenths % 600) / 10);
  return minutes > 0 ? `${minutes}:${seconds}` : t('workbench.seconds', { seconds });
}
