import type { FieldError } from './problem.ts';

const deepest = 12;
const loneSurrogate = /\p{Surrogate}/u;

/**
 * Everything in a parsed JSON value that must not go further: text PostgreSQL cannot hold (NUL, half a surrogate
 * pair), keys that could reach an object's prototype, and nesting that no call of ours has.
 */
export function unstorable(value: unknown, path: readonly string[] = []): FieldError[] {
  const field = path.join('.') || 'body';
  if (typeof value === 'string') {
    const message = textFault(value);
    return message === null ? [] : [{ field, message }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (path.length >= deepest) return [{ field, message: 'För många nivåer.' }];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key];
    if (key === '__proto__' || textFault(key) !== null) {
      return [{ field: at.join('.'), message: 'Uppgiften är okänd. Ta bort den.' }];
    }
    return unstorable(inner, at);
  });
}

/** What is wrong with one text, or null. */
export function textFault(text: string): string | null {
  if (text.includes('\u0000')) return 'Texten innehåller ett nolltecken. Ta bort det.';
  if (loneSurrogate.test(text)) return 'Texten innehåller ett trasigt tecken. Skriv om det.';
  return null;
}
