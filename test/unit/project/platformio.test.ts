import { describe, expect, it } from 'vitest';
import { blink, builds, names, program, zipped } from './handed-over.ts';

describe('a PlatformIO project', () => {
  const project = {
    'car/platformio.ini':
      '; car\n[platformio]\ndefault_envs = mega ; this one\n[env]\nframework = arduino\n[env:esp]\nboard = esp32dev\n[env:mega]\nplatform = atmelavr\nboard = megaatmega2560\n',
    'car/src/main.cpp':
      '#include <Arduino.h>\n#include "pins.h"\n#include "wheel.h"\n#include <Twice.h>\nvoid setup() { turn(twice(LED)); }\nvoid loop() {}\n',
    'car/src/wheel.cpp':
      '#include "wheel.h"\n#include "../include/pins.h"\nvoid turn(int n) { if (n == LED) turn(n + 1); }\n',
    'car/src/wheel.h': 'void turn(int n);\n',
    'car/include/pins.h': '#pragma once\n#define LED 13\n',
    'car/include/README': 'This directory is intended for project header files.',
    'car/lib/README': 'This directory is intended for project specific libraries.',
    'car/lib/Twice/include/Twice.h': '#pragma once\nint twice(int n);\n',
    'car/lib/Twice/src/Twice.cpp': '#include "Twice.h"\nint twice(int n) { return 2 * n; }\n',
    'car/lib/Twice/library.json': '{"name": "Twice"}',
    'car/test/test_main.cpp': 'int main() {}\n',
    'car/.pio/build/x.cpp': '#error never read\n',
  };

  it('opens with its board, its src/ and include/, and its own libraries, and builds', async () => {
    const car = await program(project);
    expect(car.project).toMatchObject({ name: 'car', board: 'mega' });
    expect(names(car)).toEqual(['src/main.cpp', 'include/pins.h', 'src/wheel.cpp', 'src/wheel.h']);
    expect(car.project.libraries.map(({ name }) => name)).toEqual(['Twice']);
    expect(car.leftOut).toEqual(['test/test_main.cpp']);
    await builds(car);
  });

  it('for a board that is not ours opens for the chosen one, and says so', async () => {
    const opened = await program({ ...project, 'car/platformio.ini': '[env:x]\nboard = esp32dev\n' });
    expect(opened).toMatchObject({ project: { board: 'uno' }, otherBoard: 'esp32dev' });
  });

  it('opens the folders that its platformio.ini names, whatever lies in src/, and builds', async () => {
    const elsewhere = Object.fromEntries(
      Object.entries(project).map(([path, text]) => [
        path.replace(/car\/(src|include|lib)\//, (_, folder) => `car/my-${folder}/`),
        text.replaceAll('../include/', '../my-include/'),
      ]),
    );
    const settings = '[platformio]\nsrc_dir = my-src\ninclude_dir = ./my-include\nlib_dir = my-lib/\n';
    const opened = await program({
      ...elsewhere,
      'car/platformio.ini': `${settings}[env:uno]\nboard = uno\n`,
      'car/my-src/wheel.cpp':
        '#include "wheel.h"\n#include "deep/pins.h"\nvoid turn(int n) { turn(n + PIN); }\n',
      'car/my-src/deep/pins.h': '#define PIN 1\n',
      'car/src/other.cpp': '#error not of this program\n',
    });
    expect(names(opened)).toEqual([
      'src/main.cpp',
      'include/pins.h',
      'src/deep/pins.h',
      'src/wheel.cpp',
      'src/wheel.h',
    ]);
    expect(opened).toMatchObject({ isMoved: true, leftOut: ['src/other.cpp', 'test/test_main.cpp'] });
    expect(opened.project.libraries.map(({ name }) => name)).toEqual(['Twice']);
    await builds(opened);
  });

  it('that names a folder outside, or one without a program, is read from src/', async () => {
    for (const folder of ['../elsewhere', '/src', 'C:\\car', 'docs']) {
      const ini = `[platformio]\nsrc_dir = ${folder}\n[env:uno]\nboard = uno\n`;
      expect(names(await program({ ...project, 'car/platformio.ini': ini }))[0]).toBe('src/main.cpp');
    }
  });

  it('asks for the libraries and the names that its environment has, but for those that lie in lib/', async () => {
    const { asks, project: opened } = await program({
      ...project,
      'car/platformio.ini': `
[platformio]
default_envs = class
[common]
build_flags = -D CLASS=\\"8B\\" ; of the class
[base]
lib_deps = SPI, arduino-libraries/Servo@^1.2
[env]
build_flags = -O2
[env:esp]
board = esp32dev
lib_deps = ESPmDNS
[env:class]
extends = base
board = micro
build_flags =
  \${common.build_flags}
  '-D NAME="my car"' -DFAST
  -std=gnu++17 -std=gnu++20 -I
  src/deep
lib_deps =
  \${base.lib_deps}
  # the eyes
  adafruit/Adafruit NeoPixel @ 1.10.0
  twice
  https://github.com/JChristensen/Timezone.git#v1.2
  eyes=https://example.org/a/b.zip
  https://gitlab.com/x/Legs/legs.git
`,
    });
    expect(opened.board).toBe('micro');
    expect(asks).toEqual({
      libraries: ['SPI', 'Servo', 'Adafruit NeoPixel', 'Timezone', 'eyes', 'legs'],
      defines: ['#define CLASS "8B"', '#define NAME "my car"', '#define FAST 1'],
      flags: ['-std=gnu++20', '-I src/deep'],
    });
    expect((await program(project)).asks).toBeUndefined();
  });

  it('whose settings name each other in a ring opens all the same', async () => {
    const ini = `[a]
board = \${b.board}
[b]
board = \${a.board}
[env:x]
extends = a
[env:y]
board = \${env:y.board}
`;
    expect(names(await program({ ...project, 'car/platformio.ini': ini }))[0]).toBe('src/main.cpp');
  });

  it('is known by src/main.cpp alone', async () => {
    const { 'car/platformio.ini': _, ...rest } = project;
    expect(names(await program({ 'car-master.zip': zipped(rest) }))).toEqual(names(await program(project)));
  });

  it('with its sketch on top is an Arduino sketch for its board', async () => {
    const opened = await program({
      'R/platformio.ini': '[env:n]\nboard = nanoatmega328\nsrc_dir = .\n',
      'R/R.ino': blink,
    });
    expect(opened.project).toMatchObject({ board: 'nano', files: [{ name: 'R.ino' }] });
  });
});
