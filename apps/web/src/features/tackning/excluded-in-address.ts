/** The candidates that an address leaves out, each once; what no candidate can be called is none. */
export function excludedIn(written: string | undefined): string[] {
  return [...new Set((written ?? '').split(',').filter((id) => /^[a-zA-Z0-9:-]{1,100}$/.test(id)))];
}

/** The reverse; nothing where none is left out. */
export function excludedWritten(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join(',');
}
