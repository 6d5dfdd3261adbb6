/**
 * From C++ to blocks: a sketch of one tab becomes a workspace, and what has no block a C++ block. Pure functions over
 * the tree of a parser that the caller brings; no DOM.
 * May import `blocks/`, `src/boards`, `src/locale`, and the parser's type from `src/compiler/prepare`.
 */
export { type Conversion, convertSketch, type Tools } from './convert-sketch.ts';
export { syntaxOf } from './syntax.ts';
export { type BlockProgram, type Plan, workspaceFromSketch } from './workspace-from-sketch.ts';
