import type { ZodType } from 'zod';

/** Where a page of a list ended: the keys of its last row, which only the list itself can read. */
export function writePageCursor(keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The keys of a cursor, or null for one that this list never gave. */
export function readPageCursor<Keys>(text: string, schema: ZodType<Keys>): Keys | null {
  const keys = schema.safeParse(parsed(Buffer.from(text, 'base64url').toString()));
  return keys.success ? keys.data : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Anyone can write anything in an address; what is no JSON is no cursor of ours either.
    return null;
  }
}
