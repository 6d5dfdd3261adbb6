import { expect, test } from 'vitest';
import { withoutComments } from '../../../toolchain/sysroot/comments.ts';

test('a header without its comments keeps every line where it was', () => {
  const header = '/* one\n   two */\nint a; // three\nint b;\n/** four */ int c;\n';
  const stripped = withoutComments(header);
  expect(stripped.split('\n').map((line) => line.trim())).toEqual(['', '', 'int a;', 'int b;', 'int c;', '']);
});

test('a comment that names the authors or the licence stays', () => {
  const header = '/* Copyright (c) 2005 Someone. */\n/* How it works. */\n// SPDX-License-Identifier: MIT\n';
  expect(withoutComments(header)).toBe(
    '/* Copyright (c) 2005 Someone. */\n\n// SPDX-License-Identifier: MIT\n',
  );
});

test('what looks like a comment inside quotes stays', () => {
  const header = '#define A "/* no */ // no"\n#define B \'"\' /* yes */\n#define C "\\"//" // yes\n';
  expect(withoutComments(header)).toBe('#define A "/* no */ // no"\n#define B \'"\'\n#define C "\\"//"\n');
});

test('tokens on both sides of a comment stay apart', () => {
  expect(withoutComments('int/* */a;')).toBe('int a;');
});
