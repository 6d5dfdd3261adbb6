/** Kulibin's own libraries as the page's bundle holds them: they come with the app, the core comes with the toolchain. */
import { librariesOf } from './own-libraries.ts';

const texts: Readonly<Record<string, string>> = import.meta.glob(
  '../../toolchain/libraries/*/**/*.{h,hpp,c,cpp,S,properties}',
  { query: '?raw', import: 'default', eager: true },
);

export const bundledLibraries = librariesOf(
  Object.entries(texts).map(([path, text]) => [path.replace(/^.*\/libraries\//, ''), text] as const),
);
