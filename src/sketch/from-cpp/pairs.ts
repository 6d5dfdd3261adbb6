import { type Built, built } from './built.ts';
import type { Node } from './syntax.ts';
import { argumentsOf, isCall, type Values } from './values.ts';

/** A note and the wait for its end. */
export function noteAndWait(first: Node, second: Node, values: Values): Built | undefined {
  const [pin, note, time] = argumentsOf(first);
  if (!isCall(first, 'tone') || !isCall(second, 'delay') || !pin || !note || !time) return undefined;
  const name = values.pin(pin);
  if (name === undefined || argumentsOf(second)[0]?.text !== time.text) return undefined;
  return built('sound_play', { PIN: name }, { NOTE: values.number(note), TIME: values.number(time) });
}

/** A pin that is counted, made an output right before it is written. */
export function setAndWritten(first: Node, second: Node, values: Values): Built | undefined {
  const [pin, mode] = argumentsOf(first);
  const [same, value] = argumentsOf(second);
  if (!isCall(first, 'pinMode') || mode?.text !== 'OUTPUT' || !pin || !value) return undefined;
  if (same?.text !== pin.text || values.pin(pin) !== undefined) return undefined;
  const PIN = values.number(pin);
  if (isCall(second, 'analogWrite')) return built('pin_pwm_write', {}, { PIN, VALUE: values.number(value) });
  const isLevel = isCall(second, 'digitalWrite') && /^(?:HIGH|LOW)$/.test(value.text);
  return isLevel ? built('pin_write', { STATE: value.text }, { PIN }) : undefined;
}
