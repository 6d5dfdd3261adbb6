import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExample } from '../../../src/project/index.ts';
import { readText } from '../../../src/project/read-text.ts';

/** A text in an encoding of one byte a letter, by the platform's own table; undefined when it cannot say it. */
function encoded(text: string, encoding: string): Uint8Array | undefined {
  const decoder = new TextDecoder(encoding);
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const bytes = Array.from(text, (letter) => table.get(letter));
  return bytes.includes(undefined) ? undefined : Uint8Array.from(bytes as number[]);
}

const wide = (text: string, little: boolean, mark: boolean) => {
  const letters = Array.from((mark ? '\ufeff' : '') + text, (letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    letters.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
};

const folder = join(import.meta.dirname, '../../../curriculum/examples');
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ino'))
  .map((path) => readExample(path, readFileSync(join(folder, path), 'utf8'), 'ru').file.text)
  .filter((text) => /[а-яё]/i.test(text));

/** A sketch with one short comment: all there is to tell its encoding by. */
const withComment = (comment: string) =>
  `int led = 13; // ${comment}\r\nvoid setup() {\r\n  pinMode(led, OUTPUT);\r\n}\r\nvoid loop() {\r\n}\r\n`;
const comments = [
  'Мигаем светодиодом',
  'Кнопка',
  'датчик',
  'свет',
  'Робот объезжает препятствия',
  'вперёд',
  'ждём 1 секунду',
  'Привет, мир!',
  'Урок 5',
  'Автор: Иванов Пётр',
  'подключаем библиотеку',
  'ПРОГРАММА УПРАВЛЕНИЯ ШАГОВЫМ ДВИГАТЕЛЕМ',
  'расстояние в см',
];

describe.each(['windows-1251', 'koi8-r', 'ibm866'])('a sketch saved in %s', (encoding) => {
  it('is read letter for letter: every Russian example that the encoding can say', () => {
    const sayable = examples.flatMap((text) => {
      const bytes = encoded(text, encoding);
      return bytes ? [{ text, bytes }] : [];
    });
    expect(sayable.length).toBeGreaterThan(40);
    for (const { text, bytes } of sayable) expect(readText(bytes)).toEqual({ text, encoding });
  });

  it.each(comments)('is read by one comment: %s', (comment) => {
    const bytes = encoded(withComment(comment), encoding) ?? new Uint8Array();
    expect(readText(bytes)).toEqual({ text: withComment(comment).replaceAll('\r\n', '\n'), encoding });
  });
});

describe('a text', () => {
  it.each(['für die Tür', 'température du capteur', 'año', 'Größe', 'naïve café', 'são paulo', 'façade'])(
    'in a Western language is not taken for Russian: %s',
    (comment) => {
      const bytes = encoded(withComment(comment), 'windows-1252') ?? new Uint8Array();
      expect(readText(bytes)?.text).toContain(comment);
    },
  );

  const text = withComment('Мигаем светодиодом');
  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', wide(text, true, true)],
    ['UTF-16 LE', wide(text, true, false)],
    ['UTF-16 BE with a mark', wide(text, false, true)],
    ['UTF-16 BE', wide(text, false, false)],
  ])('in %s comes without its mark and with plain ends of lines', (_, bytes) => {
    expect(readText(bytes)?.text).toBe(text.replaceAll('\r\n', '\n'));
  });

  it('of an old DOS editor loses the Ctrl+Z at its end', () => {
    expect(readText(new TextEncoder().encode('int a;\r\n\x1a'))?.text).toBe('int a;\n');
  });

  it('is not what a picture or a program holds', () => {
    expect(readText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13))).toBeUndefined();
    expect(readText(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0))).toBeUndefined();
  });
});
