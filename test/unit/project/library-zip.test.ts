import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { libraryInfo, newTextProject, readProject, withLibraries } from '../../../src/project/index.ts';
import { readLibraryZip } from '../../../src/project/library-zip.ts';
import { compile, errors } from '../compiler/compiler.ts';

/** A ZIP as a browser hands it over. */
function zip(files: Readonly<Record<string, string>>, name = 'library.zip') {
  const tree: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, strToU8(text)]),
  );
  return asFile(zipSync(tree), name);
}

function asFile(bytes: Uint8Array, name = 'library.zip') {
  const copy = new Uint8Array(bytes);
  return { name, size: copy.length, arrayBuffer: async () => copy.buffer };
}

const header = '#pragma once\n#include <Arduino.h>\nint twice(int number);\n';
const source = '#include "Twice.h"\nint twice(int number) { return 2 * number; }\n';
const properties = 'name=Twice of All\nversion=1.4.2\nincludes=Twice.h\narchitectures=avr,esp32\n';

const modern = (root: string) => ({
  [`${root}library.properties`]: properties,
  [`${root}src/Twice.h`]: header,
  [`${root}src/deep/Twice.cpp`]: source.replace('Twice.h', '../Twice.h'),
  [`${root}examples/Show/Show.ino`]: 'this is not compiled',
  [`${root}examples/Show/wrong.h`]: '#error examples are left out',
  [`${root}test/test.cpp`]: '#error tests are left out',
  [`${root}.github/workflows/x.h`]: 'no',
  [`${root}README.md`]: 'Twice',
});
const old = (root: string) => ({
  [`${root}Twice.h`]: header,
  [`${root}Twice.cpp`]: source,
  [`${root}utility/half.c`]: 'int half(int number) { return number / 2; }\n',
});

const sketch =
  '#include <Twice.h>\nvoid setup() { Serial.begin(9600); Serial.println(twice(21)); }\nvoid loop() {}';

describe('a library’s ZIP', () => {
  it.each<[string, Record<string, string>, string, string]>([
    [
      'with src/, in one folder as GitHub makes it',
      modern('Twice-master/'),
      'Twice-master.zip',
      'Twice_of_All',
    ],
    ['with src/, without a folder', modern(''), 'Twice-1.4.2.zip', 'Twice_of_All'],
    ['of the old layout, in one folder', old('Twice-2.0.1/'), 'Twice-2.0.1.zip', 'Twice'],
    ['of the old layout, without a folder', old(''), 'Twice (1).zip', 'Twice'],
    ['zipped on a Mac', { ...old('Twice/'), '__MACOSX/Twice/._Twice.h': 'x' }, 'a.zip', 'Twice'],
    ['in a folder inside a folder', old('download/Twice-main/'), 'download.zip', 'Twice'],
  ])('%s compiles with a sketch', async (_, files, file, name) => {
    const libraries = await readLibraryZip(zip(files, file));
    expect(libraries.map((library) => library.name)).toEqual([name]);
    const project = { ...newTextProject('x', 'uno', [{ name: 'x.ino', text: sketch }]), libraries };
    expect(readProject(project).libraries).toEqual(libraries);
    const result = await compile(sketch, { libraries });
    expect(errors(result)).toEqual([]);
    expect(result.firmware).toBeDefined();
  });

  it('with several libraries gives each of them, and they find each other', async () => {
    const libraries = await readLibraryZip(
      zip({
        ...modern('libs/Twice/'),
        'libs/Four/Four.h': 'int four(int number);',
        'libs/Four/Four.cpp': '#include <Twice.h>\nint four(int number) { return twice(twice(number)); }',
        'libs/Four/utility/more.h': '// more',
      }),
    );
    expect(libraries.map((library) => library.name).sort()).toEqual(['Four', 'Twice_of_All']);
    const result = await compile(sketch.replace('Twice.h>', 'Four.h>').replace('twice', 'four'), {
      libraries,
    });
    expect(errors(result)).toEqual([]);
  });

  it('tells its name, version and headers, as its author wrote them', async () => {
    const [library] = await readLibraryZip(zip(modern('Twice-master/')));
    expect(library && libraryInfo(library)).toEqual({
      name: 'Twice of All',
      version: '1.4.2',
      headers: ['Twice.h'],
      architectures: ['avr', 'esp32'],
    });
  });

  it('without library.properties offers the headers that lie on top', async () => {
    const [library] = await readLibraryZip(zip({ ...old('Twice/'), 'Twice/utility/inner.h': '' }));
    expect(library && libraryInfo(library)).toMatchObject({
      name: 'Twice',
      version: undefined,
      headers: ['Twice.h'],
    });
  });

  it('keeps a header in which a stray control character stands', async () => {
    const odd = { ...old('Twice/'), 'Twice/Twice.h': `// \x1b[1mTwice\n${header}` };
    const libraries = await readLibraryZip(zip(odd));
    expect(errors(await compile(sketch, { libraries }))).toEqual([]);
  });

  const code = (expected: string) => expect.objectContaining({ code: expected });
  it('that is no ZIP, or half of one, is refused', async () => {
    await expect(readLibraryZip(asFile(strToU8('<html>404</html>')))).rejects.toEqual(
      code('library-not-zip'),
    );
    const whole = new Uint8Array(await zip(modern('')).arrayBuffer());
    await expect(readLibraryZip(asFile(whole.subarray(0, 200)))).rejects.toEqual(code('library-not-zip'));
  });

  it('without a header is refused', async () => {
    const files = { 'photos/cat.txt': 'miaow', 'main.cpp': 'int main() {}' };
    await expect(readLibraryZip(zip(files))).rejects.toEqual(code('library-no-headers'));
    await expect(readLibraryZip(zip({}))).rejects.toEqual(code('library-no-headers'));
  });

  it('for other boards only is refused, and said which', async () => {
    const esp = { ...modern('WiFi/'), 'WiFi/library.properties': 'name=WiFi\narchitectures=esp32, esp8266' };
    await expect(readLibraryZip(zip(esp))).rejects.toMatchObject({
      code: 'library-other-architecture',
      details: { name: 'WiFi', architectures: 'esp32, esp8266' },
    });
  });

  it('too big is refused, also when it is small only while packed', async () => {
    const big = { name: 'x.zip', size: 99e6, arrayBuffer: () => Promise.reject(new Error('was read')) };
    await expect(readLibraryZip(big)).rejects.toEqual(code('library-too-big'));
    const bomb = zip({ 'Bomb/Bomb.h': ' '.repeat(20_000_000) });
    expect(bomb.size).toBeLessThan(100_000);
    await expect(readLibraryZip(bomb)).rejects.toEqual(code('library-too-big'));
    await expect(readLibraryZip(zip({ 'Fat/Fat.h': ' '.repeat(3_000_000) }))).rejects.toEqual(
      code('library-too-big'),
    );
  });

  it('cannot put a file outside its folder', async () => {
    const [library] = await readLibraryZip(
      zip({ ...old('Twice/'), '../../Evil.h': 'x', '/etc/Evil.h': 'x' }),
    );
    expect(library?.files.map((file) => file.name)).toEqual(['Twice.cpp', 'Twice.h', 'utility/half.c']);
  });
});

describe('the libraries of a project', () => {
  const library = (name: string, size = 10) => ({
    name,
    files: [{ name: `${name}.h`, text: ' '.repeat(size) }],
  });

  it('take a newer one in place of the older of the same name', () => {
    const all = withLibraries([library('A'), library('B')], [library('A', 20)]);
    expect(all.map(({ name, files }) => [name, files[0]?.text.length])).toEqual([
      ['B', 10],
      ['A', 20],
    ]);
  });

  it('have an end, which is said', () => {
    const full = Array.from({ length: 20 }, (_, at) => library(`L${at}`));
    expect(() => withLibraries(full, [library('more')])).toThrow(
      expect.objectContaining({ code: 'libraries-full' }),
    );
    const heavy = ['A', 'B', 'C'].map((name) => library(name, 2 * 1024 * 1024));
    expect(() => withLibraries(heavy, [library('D')])).toThrow(
      expect.objectContaining({ code: 'libraries-full' }),
    );
  });
});
