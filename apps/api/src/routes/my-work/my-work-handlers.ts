import { type WorkItem, workItems, workKinds } from '@halsouppdrag/domain';
import { insatserAwaitingDecision, unfinishedInsatser } from '../../db/insatser/find-unfinished.ts';
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
      const own = decides
        ? await insatserAwaitingDecision(db, tree, person, filter)
        : await unfinishedInsatser(db, tree, person, filter, today);
      const facts = await behovFactsById(
        db,
        own.flatMap(({ behovIds }) => behovIds),
      );
      const items = own
        .flatMap((insats) => {
          const behov = insats.behovIds.flatMap((id) => facts.get(id) ?? []);
          return workItems({ insats, behov, decision: insats.decision }, today);
        })
        .filter(({ kind }) => !decides || kind === 'awaitsDecision')
        .sort(byUrgency);
      return c.json({ items: items.slice(0, mostItems), total: items.length }, 200);
    },
  } satisfies Partial<Handlers>;
}

/** The earliest day first and what has no day last; the same day in the order of the kinds, then by name. */
function byUrgency(a: WorkItem, b: WorkItem): number {
  const [dayA, dayB] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const kinds = workKinds.indexOf(a.kind) - workKinds.indexOf(b.kind);
  return kinds === 0 ? a.insats.title.localeCompare(b.insats.title, 'sv') : kinds;
}
