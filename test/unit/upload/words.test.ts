import { expect, test } from 'vitest';
import enProblem from '../../../src/locale/en/problem.ts';
import enUploading from '../../../src/locale/en/uploading.ts';
import ruProblem from '../../../src/locale/ru/problem.ts';
import ruUploading from '../../../src/locale/ru/uploading.ts';

/** Every problem that `serial/` and `upload/` throw. */
const codes = [
  'serial-unsupported',
  'serial-forbidden',
  'port-none-chosen',
  'port-taken',
  'port-lost',
  'port-quiet',
  'port-failed',
  'upload-unsupported',
  'firmware-other-board',
  'program-too-big',
  'wrong-board',
  'board-silent',
  'board-stopped',
  'board-garbled',
  'verify-failed',
  'upload-stopped',
] as const;

test.for(codes)('a pupil reads what happened and what to do next: %s', (code) => {
  for (const words of [
    { ...ruProblem, ...ruUploading },
    { ...enProblem, ...enUploading },
  ]) {
    expect(words[code].what).toMatch(/\S/);
    expect(words[code].next).toMatch(/\S/);
  }
});
