import { useState } from 'react';
import type { z } from 'zod';

/**
 * Something unfinished that stays in the browser until it is let go, so that a failed save or a reload loses nothing.
 * `null` is nothing begun; what an older page kept in another shape is dropped.
 */
export function useKept<T>(key: string, Kept: z.ZodType<T>): [T | null, (value: T | null) => void] {
  const name = `halsouppdrag:utkast:${key}`;
  const [value, setValue] = useState<T | null>(() => read(name, Kept));
  // Written at once: who lets go of it often leaves the page in the same moment.
  const keep = (next: T | null) => {
    write(name, next);
    setValue(next);
  };
  return [value, keep];
}

function read<T>(name: string, Kept: z.ZodType<T>): T | null {
  try {
    return Kept.safeParse(JSON.parse(window.sessionStorage.getItem(name) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

function write(name: string, value: unknown): void {
  try {
    if (value === null) window.sessionStorage.removeItem(name);
    else window.sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // A browser may refuse storage; what is written then only lives as long as the page.
    return;
  }
}
