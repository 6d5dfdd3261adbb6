/** One field of a report, as a HID report descriptor lays it out. */
export interface HidField {
  readonly reportId: number;
  /** Where it begins in the report, in bits after the ID. */
  readonly bit: number;
  /** In bits. */
  readonly size: number;
  readonly signed: boolean;
  /** Usage page of HUT 1.12: 1 desktop, 7 keys, 9 buttons. */
  readonly page: number;
  /** What the field is, or, in an array, the usage that the value 0 stands for. */
  readonly usage: number;
  /** The field's value names a usage of the page, instead of being the state of one. */
  readonly array: boolean;
}

/** The input fields of a report descriptor (HID 1.11 §6.2.2): short items, which is all that an Arduino sends. */
export function hidFields(descriptor: readonly number[]): HidField[] {
  const fields: HidField[] = [];
  const bits = new Map<number, number>();
  const state = { page: 0, least: 0, size: 0, count: 0, reportId: 0 };
  let usages: number[] = [];
  let range: [number, number] = [0, 0];
  for (let at = 0; at < descriptor.length; ) {
    const prefix = descriptor[at] ?? 0;
    const length = [0, 1, 2, 4][prefix & 3] ?? 0;
    const bytes = descriptor.slice(at + 1, at + 1 + length);
    const value = bytes.reduce((sum, byte, index) => sum + byte * 2 ** (8 * index), 0);
    at += 1 + length;
    switch (prefix & 0xfc) {
      case 0x04:
        state.page = value;
        break;
      case 0x14:
        state.least = signedOf(value, length * 8);
        break;
      case 0x74:
        state.size = value;
        break;
      case 0x84:
        state.reportId = value;
        break;
      case 0x94:
        state.count = value;
        break;
      case 0x08:
        usages.push(value);
        break;
      case 0x18:
        range = [value, range[1]];
        break;
      case 0x28:
        range = [range[0], value];
        usages = Array.from({ length: range[1] - range[0] + 1 }, (_, index) => range[0] + index);
        break;
      case 0x80: {
        const { page, least, size, count, reportId } = state;
        const isConstant = (value & 1) !== 0;
        const array = (value & 2) === 0;
        const first = bits.get(reportId) ?? 0;
        bits.set(reportId, first + size * count);
        for (let index = 0; index < count && !isConstant; index++) {
          const usage = array ? (usages[0] ?? 0) - least : (usages[Math.min(index, usages.length - 1)] ?? 0);
          fields.push({ reportId, bit: first + index * size, size, signed: least < 0, page, usage, array });
        }
        usages = [];
        break;
      }
      // An output, a feature, a collection: usages before it belong to it.
      case 0x90:
      case 0xb0:
      case 0xa0:
        usages = [];
        break;
    }
  }
  return fields;
}

/** The value of a field in a report without its ID. */
export function fieldValue({ bit, size, signed }: HidField, report: readonly number[]): number {
  let value = 0;
  for (let index = 0; index < size; index++) {
    const place = bit + index;
    value += (((report[place >> 3] ?? 0) >> (place & 7)) & 1) * 2 ** index;
  }
  return signed ? signedOf(value, size) : value;
}

function signedOf(value: number, bits: number): number {
  return bits > 0 && value >= 2 ** (bits - 1) ? value - 2 ** bits : value;
}
