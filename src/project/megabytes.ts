const megabyte = 1024 * 1024;

/** A size and its limit, both in bytes, as a problem's sentence has them: in whole MB. */
export function inMegabytes(size: number, limit: number): { readonly size: number; readonly limit: number } {
  return { size: Math.ceil(size / megabyte), limit: limit / megabyte };
}
