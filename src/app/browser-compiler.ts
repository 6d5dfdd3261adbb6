import { openCompiler } from '../compiler/index.ts';
import { once } from './once.ts';

/** The page's one compiler; its worker is started when first needed. */
export const browserCompiler = once(async () => openCompiler());
