import type { Board } from '../../src/boards/board.ts';
import type { PinRole } from './context.ts';

const roleNames: Readonly<Record<PinRole, string>> = {
  output: 'OUTPUT_PIN',
  pwm: 'PWM_PIN',
  input: 'INPUT_PIN',
  button: 'BUTTON_PIN',
  sensor: 'SENSOR_PIN',
  buzzer: 'BUZZER_PIN',
  pulse: 'PULSE_PIN',
  interrupt: 'INTERRUPT_PIN',
};

/**
 * A constant for each pin, named by what the pin is first used for. The board's own LED is `LED_PIN`;
 * several of one kind, and one whose name a part of the kit has, carry their pin's name: `BUTTON_PIN_2`, `BUTTON_PIN_3`.
 */
export function pinConstants(
  board: Board,
  pins: ReadonlyMap<string, { readonly role: PinRole }>,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const byName = new Map<string, string[]>();
  for (const [pin, { role }] of pins) {
    const isLed = pin === board.led && (role === 'output' || role === 'pwm');
    const name = isLed ? 'LED_PIN' : roleNames[role];
    byName.set(name, [...(byName.get(name) ?? []), pin]);
  }
  return new Map(
    [...byName].flatMap(([name, same]) =>
      same.map((pin): [string, string] => [
        pin,
        same.length === 1 && !taken.has(name) ? name : `${name}_${pin}`,
      ]),
    ),
  );
}
