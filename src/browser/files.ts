/** Gives the pupil a file to keep. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it when the click is over, but Safari only begins then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Asks for one file; undefined when the pupil thinks better of it. Call it from a click. */
export async function pickFile(accept: string): Promise<File | undefined> {
  const [file] = await pick({ accept });
  return file;
}

/** Asks for what such an `<input type="file">` takes; nothing when the pupil thinks better of it. */
export function pick(
  wish: Partial<Pick<HTMLInputElement, 'accept' | 'multiple' | 'webkitdirectory'>>,
): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', ...wish });
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
