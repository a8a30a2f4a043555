import { type InsatsStory, missingToLeave, nextStep, type Person } from '@halsouppdrag/domain';
import { behovAsSeen } from '../../db/behov/read-behov.ts';
import { diaryTotals } from '../../db/diary/diary-entries.ts';
import type { StoredInsats } from '../../db/insatser/insats-row.ts';
import { readDecisions } from '../../db/insatser/read-decisions.ts';
import type { Db } from '../../db/open-database.ts';
import { partnersAsSeen } from '../../db/partners/read-partners.ts';
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
  const [behov, partners, decisions, diary] = await Promise.all([
    behovAsSeen(db, data.tree, person, insats.behovIds),
    partnersAsSeen(
      db,
      insats.partnerRoles.map(({ partnerId }) => partnerId),
    ),
    readDecisions(db, insats.id),
    diaryTotals(db, insats.id, exact),
  ]);
  return {
    insats: shownTo(person, data.tree, insats),
    behov,
    partners,
    decisions,
    next: nextStep(insats.step),
    missing: missingToLeave(insats.step, { insats, behov, decision: insats.decision }),
    reachBase: reachBase(insats, data),
    diary,
  };
}
