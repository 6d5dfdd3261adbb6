import type { CppContext, PartUse } from '../../cpp/context.ts';

/** The list of those that a block of the program lets go. */
const released = 'released servos';

/** A servo's object, which is attached to its pin in `setup()`. */
export function attachedServo(here: CppContext, part: PartUse): string {
  here.include('Servo.h');
  here.takesTimer('servo');
  here.object(part.id, `Servo ${part.name};`);
  here.setup(`attach ${part.id}`, attaching(part));
  return part.name;
}

/**
 * Lines that tell a servo something; one that the program has let go takes hold again with it: after it has been told
 * where to, or before, where it is moved step by step.
 */
export function toldServo(
  here: CppContext,
  part: PartUse,
  lines: string,
  when: 'before' | 'after' = 'after',
): string {
  if (!here.gather(released).includes(part.id)) return lines;
  return when === 'after' ? `${lines}\n${attaching(part)}` : `${attaching(part)}\n${lines}`;
}

export function releasedServo(here: CppContext, part: PartUse): string {
  here.gather(released, part.id);
  return `${attachedServo(here, part)}.detach();`;
}

function attaching(part: PartUse): string {
  const [shortest, longest] = ['shortest', 'longest'].map((end) => Number(part.setting(end)));
  const usual = !shortest || (shortest === 544 && longest === 2400);
  return `${part.name}.attach(${part.pin('SIGNAL').code}${usual ? '' : `, ${shortest}, ${longest}`});`;
}
