/** Small functions of a sketch that read from a port: `Serial`, a Bluetooth module's `SoftwareSerial`. */
type Helper = (name: string) => string;

/**
 * A number and the line's end after it, which would else seem to be something new. It may be of two signs, and the
 * second comes later.
 */
export function numberReader(port: string, type: 'long' | 'float'): Helper {
  const read = type === 'long' ? 'parseInt' : 'parseFloat';
  return (name) => `${type} ${name}() {
  ${type} number = ${port}.${read}();
  delay(2);
  while (${port}.peek() == '\\r' || ${port}.peek() == '\\n') ${port}.read();
  return number;
}`;
}

/** A line. Some computers end it with two signs: a text compared with "on" would never be it. */
export function lineReader(port: string): Helper {
  return (name) => `String ${name}() {
  String line = ${port}.readStringUntil('\\n');
  line.trim();
  return line;
}`;
}

/** One letter, or an empty text. */
export function letterReader(port: string): Helper {
  return (name) => `String ${name}() {
  if (${port}.available() == 0) return "";
  return String((char)${port}.read());
}`;
}
