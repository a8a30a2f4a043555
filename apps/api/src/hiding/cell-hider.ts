import type { HiddenCells } from '../db/indicators/hidden-cells.ts';
import { askedThread } from '../threads/asked-thread.ts';
import { threadEntry } from '../threads/thread-entry.ts';
import { type HideAsked, hideAsked } from './hide-asked.ts';
import type { HideAnswer } from './hiding-thread.ts';
import { keptByKey } from './kept-by-key.ts';

/** Tells what may not be told; `key` names all that it follows from, so that it is asked for once. */
export type CellHider = (key: string, ask: () => Promise<HideAsked>) => Promise<HiddenCells>;

/** At once and where one stands: for a command, in which nobody else waits. */
export const hideHere: CellHider = async (_key, ask) => hideAsked(await ask());

/** So many are kept: some hundred keys each, of a country some thousand. */
export const mostHidden = 1000;

/** In a thread of its own, since a country takes seconds, and kept whatever else is written. */
export function cellHider(): CellHider {
  const thread = askedThread<never, HideAsked, HideAnswer>(threadEntry('hiding'));
  const kept = keptByKey<HiddenCells>(mostHidden);
  return (key, ask) => kept(key, () => ask().then(async (asked) => (await thread.ask(asked)).hidden));
}
