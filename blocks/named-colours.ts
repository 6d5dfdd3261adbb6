/** Colours that a lamp of three colours shows well, with the names that children use. */
export const namedColours = {
  red: { hex: '#ff0000', ru: 'красный', en: 'red' },
  orange: { hex: '#ff5a00', ru: 'оранжевый', en: 'orange' },
  yellow: { hex: '#ffb400', ru: 'жёлтый', en: 'yellow' },
  green: { hex: '#00ff00', ru: 'зелёный', en: 'green' },
  cyan: { hex: '#00b4ff', ru: 'голубой', en: 'light blue' },
  blue: { hex: '#0000ff', ru: 'синий', en: 'blue' },
  violet: { hex: '#8c00ff', ru: 'фиолетовый', en: 'violet' },
  pink: { hex: '#ff1e78', ru: 'розовый', en: 'pink' },
  white: { hex: '#ffffff', ru: 'белый', en: 'white' },
  black: { hex: '#000000', ru: 'не светит', en: 'off' },
} as const;

export type NamedColour = keyof typeof namedColours;

/** Red, green and blue of a named colour, 0 to 255 each; of a name that is not known, none. */
export function bytesOf(name: string): [red: number, green: number, blue: number] {
  const hex = Object.hasOwn(namedColours, name) ? namedColours[name as NamedColour].hex : '#000000';
  const byte = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [byte(1), byte(3), byte(5)];
}
