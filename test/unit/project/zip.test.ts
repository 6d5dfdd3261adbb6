import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/project/open/found-file.ts';
import { readZip } from '../../../src/project/open/zip.ts';

const texts = (bytes: Uint8Array) =>
  readZip(bytes).map((entry) => [entry.path, new TextDecoder().decode(entry.read())]);
/** Where the last record of the list of files begins: flags at 8, way of packing at 10, size at 24. */
const listAt = (bytes: Uint8Array) =>
  bytes.findLastIndex((_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1);
const refused = (code: string) => expect.objectContaining({ code });

describe('a ZIP', () => {
  it('gives its files, packed and not', () => {
    const bytes = zipSync({
      'a/b.ino': [strToU8('void loop() {}'.repeat(100)), { level: 9 }],
      'c.h': [strToU8('int x;'), { level: 0 }],
      'empty.h': new Uint8Array(),
    });
    expect(texts(bytes)).toEqual([
      ['a/b.ino', 'void loop() {}'.repeat(100)],
      ['c.h', 'int x;'],
      ['empty.h', ''],
    ]);
  });

  it('of a Russian Windows has its names read, as has one of a Mac', () => {
    const named = (bytes: number[]) => {
      const ascii = zipSync({ [`${'x'.repeat(bytes.length)}`]: strToU8('1') });
      const name = new Uint8Array(bytes);
      // Both the list at the end and the file's own record hold the name.
      for (let at = 0; at + name.length <= ascii.length; at += 1)
        if (name.every((_, index) => ascii[at + index] === 0x78)) ascii.set(name, at);
      return readZip(ascii)[0]?.path;
    };
    // “Робот.ino” as CP866 and as UTF-8, neither marked.
    expect(named([0x90, 0xae, 0xa1, 0xae, 0xe2, 0x2e, 0x69, 0x6e, 0x6f])).toBe('Робот.ino');
    expect(named([...strToU8('Робот.ino')])).toBe('Робот.ino');
    expect(readZip(zipSync({ 'Робот/Робот.ino': strToU8('1') }))[0]?.path).toBe('Робот/Робот.ino');
  });

  it('with a password, or packed in another way, says which it is', () => {
    const whole = zipSync({ 'x.ino': strToU8('a') });
    const [locked, other] = [whole.slice(), whole.slice()];
    locked[listAt(whole) + 8] = 1;
    // LZMA, as 7-Zip may write it.
    other[listAt(whole) + 10] = 14;
    expect(() => texts(locked)).toThrow(refused('zip-locked'));
    expect(() => texts(other)).toThrow(refused('zip-other-way'));
  });

  it('that is damaged is refused, wherever the damage is', () => {
    const whole = zipSync({ 'a.ino': strToU8('void setup() {}\n'.repeat(50)) });
    for (let length = 0; length < whole.length; length += 1)
      expect(() => texts(whole.subarray(0, length))).toThrow(refused('zip-broken'));
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = whole.slice();
      damaged[at] = 0xff;
      try {
        texts(damaged);
      } catch (cause) {
        expect(['zip-broken', 'zip-locked', 'zip-other-way']).toContain((cause as { code?: string }).code);
      }
    }
  });

  it('that would grow without end is stopped at the size it tells, and a great one is not unpacked at all', async () => {
    const bomb = zipSync({ 'a.ino': [new Uint8Array(20_000_000), { level: 9 }] });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(findFiles([{ path: 'a.zip', file: new Blob([new Uint8Array(bomb)]) }])).rejects.toEqual(
      refused('project-file-too-big'),
    );
    const liar = bomb.slice();
    new DataView(liar.buffer).setUint32(listAt(liar) + 24, 1000, true);
    expect(() => texts(liar)).toThrow(refused('zip-broken'));
  });

  it('cannot put a file outside its folder, and brings no rubbish along', async () => {
    const bytes = zipSync({
      '../Evil.ino': strToU8('1'),
      '/etc/Evil.ino': strToU8('1'),
      'C:\\Evil.ino': strToU8('1'),
      'a\\..\\..\\Evil.ino': strToU8('1'),
      '__MACOSX/._Good.ino': strToU8('1'),
      '.git/x.h': strToU8('1'),
      'Good\\Good.ino': strToU8('1'),
      './Good/x.h': strToU8('1'),
    });
    const found = await findFiles([{ path: 'z.zip', file: new Blob([new Uint8Array(bytes)]) }]);
    expect(found.map(({ path }) => path)).toEqual(['z/Good/Good.ino', 'z/Good/x.h']);
  });
});
