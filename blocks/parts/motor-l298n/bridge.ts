import type { Device, DeviceWires } from '../../../src/simulator/device.ts';

/** What an H-bridge does to its motor at one moment. */
export type BridgeState = 'forward' | 'back' | 'brake' | 'free';

/** What is to be seen of a motor: its speed since the last look, −100 to 100 %, and what its bridge mostly did. */
export interface MotorLook {
  readonly speed: number;
  readonly state: BridgeState;
}

/**
 * Measures what a bridge does to its motor: PWM switches it faster than a motor can follow, so the shares of the time
 * count.
 */
export function bridgeMeter(
  wires: DeviceWires,
  legs: readonly string[],
  stateNow: () => BridgeState,
): () => MotorLook {
  let cycles: Record<BridgeState, number> = { forward: 0, back: 0, brake: 0, free: 0 };
  let state: BridgeState = 'free';
  let since = 0;
  const count = (now: number): void => {
    cycles[state] += now - since;
    since = now;
    state = stateNow();
  };
  for (const leg of legs) wires.watch(leg, (_, now) => count(now));
  return () => {
    count(wires.now());
    const { forward, back, brake, free } = cycles;
    const all = forward + back + brake + free;
    cycles = { forward: 0, back: 0, brake: 0, free: 0 };
    if (all === 0) return lookOf(state, state === 'forward' ? 100 : state === 'back' ? -100 : 0);
    const speed = Math.round((100 * (forward - back)) / all);
    return lookOf(speed > 0 ? 'forward' : speed < 0 ? 'back' : brake > free ? 'brake' : 'free', speed);
  };
}

/** What is seen of a motor whose wires are the other way round. */
export function turnedRound({ speed, state }: MotorLook): MotorLook {
  return lookOf(state === 'forward' ? 'back' : state === 'back' ? 'forward' : state, -speed);
}

function lookOf(state: BridgeState, speed: number): MotorLook {
  // No −0.
  return { state, speed: speed || 0 };
}

/** A single motor as a device: its shaft's way, also where the pupil says that its wires are the other way round. */
export function motorOf(wires: DeviceWires, look: () => MotorLook): Device {
  const isInverted = wires.settings.direction === 'inverted';
  return { look: () => ({ ...(isInverted ? turnedRound(look()) : look()) }) };
}

/**
 * L298 (datasheet, “Bidirectional DC Motor Control”) and L293D: enabled, unlike inputs drive the motor and like ones
 * stop it fast; not enabled, it runs free.
 */
export function enabledBridge(wires: DeviceWires, enable: string, in1: string, in2: string): () => MotorLook {
  return bridgeMeter(wires, [enable, in1, in2], () => {
    if (wires.level(enable) === 0) return 'free';
    const [a, b] = [wires.level(in1), wires.level(in2)];
    return a === b ? 'brake' : a === 1 ? 'forward' : 'back';
  });
}

/** L9110 (datasheet, table of inputs and outputs): both inputs low tie the motor to ground, both high let it go. */
export function twoPinBridge(wires: DeviceWires, ia: string, ib: string): () => MotorLook {
  return bridgeMeter(wires, [ia, ib], () => {
    const [a, b] = [wires.level(ia), wires.level(ib)];
    if (a === b) return a === 1 ? 'free' : 'brake';
    return a === 1 ? 'forward' : 'back';
  });
}
