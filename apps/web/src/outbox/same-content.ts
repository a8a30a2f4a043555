/** The same content, whatever order a choice was made in and whatever blanks stand around a text. */
export function sameContent(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOneForm(a)) === JSON.stringify(inOneForm(b));
}

function inOneForm(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) {
    const parts = value.map(inOneForm);
    return parts.every((part) => typeof part === 'string') ? parts.sort() : parts;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, part]) => [name, inOneForm(part)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
