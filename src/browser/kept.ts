/** What this browser keeps under a key, or null: nothing, or it keeps nothing at all. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The named values kept under a key; none where there is nothing, or nonsense. */
export function keptValues(key: string): object {
  try {
    const values: unknown = JSON.parse(kept(key) ?? '{}');
    return typeof values === 'object' && values !== null && !Array.isArray(values) ? values : {};
  } catch {
    return {};
  }
}

/** Keeps a text for the next time. Where there is no room or no storage, it lasts as long as the page. */
export function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // A convenience, not the pupil's work: nothing is lost that the pupil would miss.
  }
}
