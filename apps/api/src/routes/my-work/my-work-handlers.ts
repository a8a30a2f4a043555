import { type WorkItem, workItems, workKinds } from '@halsouppdrag/domain';
import {
  insatserAwaitingDecision,
  type ReadTo,
  type UnfinishedReader,
  unfinishedInsatser,
} from '../../db/insatser/find-unfinished.ts';
import type { StoredInsats } from '../../db/insatser/insats-row.ts';
import { behovFactsById } from '../../db/insatser/read-step-facts.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { signedIn } from '../../http/signed-in.ts';
import { localDate } from '../../local-date.ts';
import { unknownArea } from '../unknown-area.ts';

/** As many as anyone can take in; the rest are counted. */
const mostItems = 300;

export function myWorkHandlers({ db, region, clock }: Services) {
  return {
    getMyWork: async (c) => {
      const person = signedIn(c);
      const { tree } = await region();
      const filter = c.req.valid('query');
      if (filter.area !== undefined && !tree.get(filter.area)) return unknownArea(c);
      const today = localDate(clock());
      const decides = person.role === 'samrad';
      const reader = decides
        ? insatserAwaitingDecision(db, tree, person, filter)
        : unfinishedInsatser(db, tree, person, filter, today);
      const { items, read, isAll } = await mostUrgent(reader, async (insatser) => {
        const facts = await behovFactsById(
          db,
          insatser.flatMap(({ behovIds }) => behovIds),
        );
        return insatser
          .flatMap((insats) => {
            const behov = insats.behovIds.flatMap((id) => facts.get(id) ?? []);
            return workItems({ insats, behov, decision: insats.decision }, today);
          })
          .filter(({ kind }) => !decides || kind === 'awaitsDecision');
      });
      const later = isAll ? 0 : (await reader.total()) - read;
      return c.json({ items: items.slice(0, mostItems), total: items.length, later }, 200);
    },
  } satisfies Partial<Handlers>;
}

/**
 * Reads until the most urgent items are surely among those read: nothing of what is left is due before the last one
 * read, so nothing that is due earlier can be hidden by it.
 */
async function mostUrgent(
  reader: UnfinishedReader,
  itemsOf: (insatser: readonly StoredInsats[]) => Promise<WorkItem[]>,
): Promise<{ items: WorkItem[]; read: number; isAll: boolean }> {
  const items: WorkItem[] = [];
  let read = 0;
  let readTo: ReadTo | null = null;
  for (;;) {
    const { insatser, readTo: next } = await reader.next(readTo);
    items.push(...(await itemsOf(insatser)));
    read += insatser.length;
    if (next === null) return { items: items.sort(byUrgency), read, isAll: true };
    const sure = items.filter(({ dueOn }) => dueOn !== null && dueOn < next.notBefore);
    if (sure.length >= mostItems) return { items: sure.sort(byUrgency), read, isAll: false };
    readTo = next;
  }
}

/** The earliest day first and what has no day last; the same day in the order of the kinds, then by name. */
function byUrgency(a: WorkItem, b: WorkItem): number {
  const [dayA, dayB] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const kinds = workKinds.indexOf(a.kind) - workKinds.indexOf(b.kind);
  return kinds === 0 ? a.insats.title.localeCompare(b.insats.title, 'sv') : kinds;
}
