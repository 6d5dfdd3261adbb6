import type { DeviceModel } from '../../../src/simulator/device.ts';
import { columns, keypadKeys, rows } from './keys.ts';

const legs = [...rows, ...columns];

/**
 * A keypad of 4×4: a pressed key joins the wire of its row with that of its column, and nothing else is inside. What
 * the joined wires carry is what the board puts on one of them: ground is stronger than a pull-up. `press` and
 * `release` take what is printed on the key; several may be down at once.
 */
export const keypad: DeviceModel = (wires) => {
  const down = new Set<string>();
  let settling = false;

  const settle = () => {
    if (settling) return;
    settling = true;
    for (const net of nets(down)) {
      const driven = net.filter((leg) => wires.isDriven(leg));
      for (const leg of net) if (!driven.includes(leg)) wires.drive(leg, undefined);
      const pulledUp = net.some((leg) => !driven.includes(leg) && wires.level(leg) === 1);
      // On each leg what the others give: what its wire carries once the board lets go of it.
      for (const leg of net) {
        const others = driven.filter((other) => other !== leg);
        const low = others.some((other) => wires.level(other) === 0);
        wires.drive(leg, low ? 0 : others.length > 0 || (pulledUp && net.length > 1) ? 1 : undefined);
      }
    }
    settling = false;
  };
  for (const leg of legs) wires.watch(leg, settle);

  return {
    look: () => ({ pressed: [...down].join('') }),
    act(what, value) {
      const key = String(value);
      if (!keypadKeys.includes(key)) throw new RangeError(`the keypad has no key ${key}`);
      if (what === 'press') down.add(key);
      if (what === 'release') down.delete(key);
      settle();
    },
  };
};

/** The legs in groups of those that the pressed keys join. */
function nets(down: ReadonlySet<string>): string[][] {
  let groups: string[][] = legs.map((leg) => [leg]);
  for (const key of down) {
    const at = keypadKeys.indexOf(key);
    const ends = [rows[at >> 2] ?? '', columns[at & 3] ?? ''];
    const joined = groups.filter((group) => group.some((leg) => ends.includes(leg)));
    groups = [...groups.filter((group) => !joined.includes(group)), joined.flat()];
  }
  return groups;
}
