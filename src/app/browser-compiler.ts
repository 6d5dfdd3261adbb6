import { once } from '../browser/index.ts';
import { openCompiler } from '../compiler/index.ts';

/** The page's one compiler; its worker is started when first needed. */
export const browserCompiler = once(async () => openCompiler());
