import { describe, expect, test } from 'vitest';
import { compile, errors } from './compiler.ts';

describe('files with names in Russian', () => {
  // How much of the compiler's memory a name overruns depends on its length.
  test.each(['Я', 'Маяк', 'Маячок', 'Светофор с кнопкой для пешехода и сигналом'])(
    '%s: a tab, a header and a source of that name build, and mistakes are told by it',
    async (name) => {
      const files = {
        [`${name}.ino`]: `#include "${name}.h"\n#include "src/${name}/дальше.h"\nvoid setup() { near(); far(); }\nvoid loop() {}\n`,
        [`${name}.h`]: 'void near();\n',
        [`${name}.cpp`]: `#include "${name}.h"\nvoid near() {}\n`,
        [`src/${name}/дальше.h`]: 'void far();\n',
        [`src/${name}/дальше.cpp`]: '#include "дальше.h"\nvoid far() {}\n',
      };
      expect(errors(await compile(files))).toEqual([]);
      const broken = { ...files, [`src/${name}/дальше.cpp`]: '#include "дальше.h"\nvoid far() { x; }\n' };
      expect(errors(await compile(broken))).toEqual([
        expect.stringContaining(`src/${name}/дальше.cpp:2:14 `),
      ]);
    },
  );
});
