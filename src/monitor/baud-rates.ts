/** Those a sketch mostly uses, as Arduino's monitor lists them. */
const usual = [300, 1200, 2400, 4800, 9600, 19_200, 38_400, 57_600, 74_880, 115_200, 230_400, 250_000];

/** The usual baud rates in order, with one more if it is not among them. */
export function baudRatesWith(baudRate: number): readonly number[] {
  return usual.includes(baudRate) ? usual : [...usual, baudRate].sort((a, b) => a - b);
}
