/** What a person gave the page leave to use; it can be kept in IndexedDB. */
export type FolderHandle = FileSystemDirectoryHandle;

// The File System Access API (WICG), which TypeScript's own description of the DOM leaves out.
declare global {
  interface Window {
    showDirectoryPicker?(options: {
      readonly id: string;
      readonly mode: 'read' | 'readwrite';
      readonly startIn: 'documents';
    }): Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemHandle {
    queryPermission?(how: { readonly mode: 'readwrite' }): Promise<PermissionState>;
    requestPermission?(how: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

/** Whether this browser lets a page write into a folder. */
export function writesFolders(): boolean {
  return window.showDirectoryPicker !== undefined;
}

/** Asks for a folder; undefined when the pupil thinks better of it. Call it from a click. */
export async function pickDiskFolder(mode: 'read' | 'readwrite'): Promise<FolderHandle | undefined> {
  try {
    return await window.showDirectoryPicker?.({ id: 'kulibin', mode, startIn: 'documents' });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return undefined;
    throw cause;
  }
}

/** Whether the page may write into a folder; asks where that is not settled. Call it from a click. */
export async function mayWrite(folder: FolderHandle): Promise<boolean> {
  const how = { mode: 'readwrite' } as const;
  const settled = await folder.queryPermission?.(how);
  const answer = settled === 'prompt' ? await folder.requestPermission?.(how) : settled;
  return answer === undefined || answer === 'granted';
}
