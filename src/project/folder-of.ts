/** The folder that a path lies in, with `/` at its end; `''` for the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
