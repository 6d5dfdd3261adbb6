/** Drawings of Blockly's own, by the file names under which it asks for them; 24 units square, side by side. */
const drawings: Readonly<Record<string, string>> = {
  'delete-icon.svg': '<path d="M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13"/>',
  'foldout-icon.svg': '<path d="M6 9l6 6 6-6"/>',
  'resize-handle.svg': '<path d="M22 8L8 22M22 15l-7 7"/>',
};

/**
 * Blockly takes its pictures from a folder: an address to which it adds their names. Ours is one drawing, written
 * into the address itself, whose parts are named like the files: what Blockly adds is the name of the part, and
 * nothing is fetched.
 */
export function mediaAddress(): string {
  const parts = Object.entries(drawings).map(
    ([name, drawn], at) =>
      `<view id="/${name}" viewBox="${24 * at} 0 24 24"/><g transform="translate(${24 * at} 0)">${drawn}</g>`,
  );
  // The ink of notes, which are of yellow paper in every look.
  const head =
    '<svg xmlns="http://www.w3.org/2000/svg" fill="none" stroke="#2b1e05" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">';
  return `data:image/svg+xml,${encodeURIComponent(`${head}${parts.join('')}</svg>`)}#/`;
}
