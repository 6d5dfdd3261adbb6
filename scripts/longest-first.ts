import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begun late, each of these would leave one core to wait for the other; the longest first. */
const longest = [
  'from-cpp/same-firmware.test.ts',
  'blocks/every-block.test.ts',
  'primer/primer.test.ts',
  'mistakes/corpus.test.ts',
  'curriculum/examples.test.ts',
  'mistakes/mistakes.test.ts',
  'blocks/random-program.test.ts',
  'compiler/cpp17.test.ts',
  'journeys/upload-troubles.test.ts',
  'journeys/cpp.test.ts',
  'journeys/text-editors.test.ts',
  'journeys/kit.test.ts',
  'journeys/projects.test.ts',
];

/** Runs the longest files of tests first, the rest in the usual order. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/${name}`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
