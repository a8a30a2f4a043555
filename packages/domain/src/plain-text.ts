import { z } from 'zod';

/** Text a person writes: trimmed, at most `max` characters, never read as markup. May be empty. */
export const plainText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, { error: `Skriv högst ${max} tecken.` });

/** Characters of no width alone would stand as an empty row in every list. */
const isSeen = (text: string) => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);

/** Text that must say something one can see; `error` is what the person is told when it does not. */
export const seenText = (max: number, error: string) =>
  plainText(max).min(1, { error, abort: true }).refine(isSeen, { error });

/** Whether no item stands twice. */
export const distinct = <T>(items: readonly T[]) => new Set(items).size === items.length;
