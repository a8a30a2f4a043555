import { type InsatsStory, missingToLeave, nextStep, type Person, sumOfShown } from '@halsouppdrag/domain';
import { type StoredInsats, shownCount } from '../../db/insatser/insats-row.ts';
import { readAttendances } from '../../db/insatser/read-attendances.ts';
import { readDecisions } from '../../db/insatser/read-decisions.ts';
import { behovFacts } from '../../db/insatser/read-step-facts.ts';
import type { Db } from '../../db/open-database.ts';
import type { RegionData } from '../../db/region-data.ts';
import { shownTo } from './insats-outcome.ts';
import { reachBase } from './reach-base.ts';
import { seesExactCounts } from './small-counts.ts';

/** Everything one reader is told of an insats. */
export async function insatsStory(
  db: Db,
  data: RegionData,
  insats: StoredInsats,
  person: Person | null,
): Promise<InsatsStory> {
  const exact = seesExactCounts(person, insats.areaIds, data.tree);
  const attendances = (await readAttendances(db, insats.id)).map((count) => shownCount(count, exact));
  const facts = { insats, behov: await behovFacts(db, insats.behovIds, 'look'), decision: insats.decision };
  return {
    insats: shownTo(person, data.tree, insats),
    behov: [],
    partners: [],
    decisions: await readDecisions(db, insats.id),
    next: nextStep(insats.step),
    missing: missingToLeave(insats.step, facts),
    reachBase: reachBase(insats, data),
    diary: { entries: attendances.length, attendances: sumOfShown(attendances) },
  };
}
