import { type InsatsStory, missingToLeave, nextStep, type Person, sumOfShown } from '@halsouppdrag/domain';
import { behovAsSeen } from '../../db/behov/read-behov.ts';
import { type StoredInsats, shownCount } from '../../db/insatser/insats-row.ts';
import { readAttendances } from '../../db/insatser/read-attendances.ts';
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
  const [behov, partners, decisions, attendances] = await Promise.all([
    behovAsSeen(db, data.tree, person, insats.behovIds),
    partnersAsSeen(
      db,
      insats.partnerRoles.map(({ partnerId }) => partnerId),
    ),
    readDecisions(db, insats.id),
    readAttendances(db, insats.id),
  ]);
  return {
    insats: shownTo(person, data.tree, insats),
    behov,
    partners,
    decisions,
    next: nextStep(insats.step),
    missing: missingToLeave(insats.step, { insats, behov, decision: insats.decision }),
    reachBase: reachBase(insats, data),
    diary: {
      entries: attendances.length,
      attendances: sumOfShown(attendances.map((count) => shownCount(count, exact))),
    },
  };
}
