import type { SettlementKind, TravelMode, UnitChange } from '@halsouppdrag/domain';
import { type CoveragePoint, coverageAnswer, straightLineCost, unitsInQuestion } from '@halsouppdrag/geo';
import { findVardenheter } from '../../db/find-vardenheter.ts';
import type { RegionData } from '../../db/region-data.ts';
import { type AreaIndex, readAreaIndex } from '../../db/white-spots/find-need.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { fieldProblem } from '../../http/problem.ts';
import { unknownAreaMessage } from '../unknown-area.ts';

export function coverageHandlers({ db, region, kept }: Services) {
  const pointsOf = kept.of(async (_: null) => {
    const [data, index] = await Promise.all([region(), readAreaIndex(db)]);
    return { points: coveragePoints(data, index), index };
  });
  return {
    askCoverage: async (c) => {
      const question = c.req.valid('json');
      const { limits, travel, changes, area } = question;
      const data = await region();
      if (area !== undefined && !data.tree.get(area)) {
        return fieldProblem(c, 422, [{ field: 'area', message: unknownAreaMessage }]);
      }
      const counted = unitsInQuestion(await findVardenheter(db), question);
      if ('badChange' in counted) {
        return fieldProblem(c, 422, [badChange(counted.badChange, counted.reason, changes)]);
      }
      const { points, index } = await pointsOf(null);
      const within = area === undefined ? null : data.tree.withinOf(area);
      const answer = coverageAnswer({
        points: within === null ? points : points.filter(({ areaId }) => within.has(areaId)),
        units: counted.units,
        limits,
        travel: straightLineCost(travel.detourFactor),
      });
      const { populationYear, populationSourceId: sourceId } = data.region;
      const grounds = {
        closed: [...counted.closed],
        populationYear,
        sourceId,
        indexYear: index.year,
        indexSourceId: index.sourceId,
      };
      return c.json({ ...answer, ...grounds, method: methodOf(travel) }, 200);
    },
  } satisfies Partial<Handlers>;
}

function methodOf({ detourFactor }: TravelMode): string {
  const factor = String(detourFactor).replace('.', ',');
  return (
    `Fågelvägen (storcirkel) gånger ${factor}, som en skattning av hur lång vägen är, till den närmaste enheten; av lika ` +
    'nära enheter går en öppen före en som inte är öppen. Befolkningen i varje DeSO räknas i en punkt i området.'
  );
}

function badChange(at: number, reason: 'unknownUnit' | 'takenId', changes: readonly UnitChange[]) {
  const isAdded = changes[at]?.kind === 'add';
  const message =
    reason === 'takenId'
      ? 'Det finns redan en enhet med det id:t. Ge den nya ett annat.'
      : 'Det finns ingen enhet med det id:t, eller så är den redan stängd. Välj en annan.';
  return { field: `changes.${at}.${isAdded ? 'id' : 'vardenhetId'}`, message };
}

function coveragePoints({ tree, populationPoints }: RegionData, index: AreaIndex): CoveragePoint[] {
  return populationPoints.map((point) => {
    const above = tree.parentsOf(point.areaId).filter(({ level }) => level === 'lokalsamhalle' || level === 'kommun');
    const lokalsamhalle = above.find(({ level }) => level === 'lokalsamhalle');
    return {
      ...point,
      withinAreas: above.map(({ id }) => id),
      index: index.of.get(lokalsamhalle?.id ?? '') ?? null,
      settlement: settlementOf(tree.get(point.areaId)?.code ?? ''),
    };
  });
}

const settlementOfLetter: Readonly<Record<string, SettlementKind>> = { A: 'countryside', B: 'town', C: 'centre' };

/** The fifth sign of a DeSO's code says how it is settled. */
function settlementOf(code: string): SettlementKind | null {
  return settlementOfLetter[code[4] ?? ''] ?? null;
}
