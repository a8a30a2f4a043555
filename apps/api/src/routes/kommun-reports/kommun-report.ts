import {
  addDays,
  followUpWithinDays,
  type Indicator,
  type KommunFigures,
  type KommunReport,
  type Person,
  perThousand,
} from '@halsouppdrag/domain';
import type { AreaRecord, AreaTree } from '../../db/area-tree.ts';
import type { FigureReader } from '../../db/indicators/figure-reader.ts';
import { markOfValues, valuesOfIndicator } from '../../db/indicators/indicator-values.ts';
import { findYearGroups } from '../../db/kommun-reports/find-year-groups.ts';
import type { Db } from '../../db/open-database.ts';
import type { RegionData } from '../../db/region-data.ts';
import { seesExactCounts } from '../insatser/small-counts.ts';
import { type Shares, sharesOf } from '../white-spots/share-out.ts';
import { followedIndicators, indicatorMethod } from './followed-indicators.ts';
import { yearFigures } from './year-figures.ts';

const method =
  'Räknar insatser som pågick någon dag under året, eller som pågår nu utan datum; inställda räknas inte. En insats som ' +
  'gäller flera kommuner räknas i var och en, men dess timmar, kronor och deltagare fördelas efter hur många som bor i ' +
  'de delar den gäller. Hela insatsens resurser och deltagare räknas i vart och ett av åren den pågår. Steg är de som ' +
  'gäller nu, också för året före. Ett mål bedöms efter sitt senaste utfall till och med årets slut. En uppföljning är ' +
  `sen när insatsen slutade för mer än ${followUpWithinDays} dagar sedan och ännu inte är uppföljd. Samma person kan ha ` +
  'varit med i flera insatser. Få loggade insatser behöver inte betyda få gjorda.';

interface Asked {
  readonly area: AreaRecord;
  readonly year: number;
  readonly today: string;
  readonly person: Person | null;
}

/** Not what is made up, and not how many live there, which the report says anyway. */
const isFollowed = ({ example, measure }: Indicator) => !example && measure !== 'count';

/** The report of a kommun or the län as one reader may see it. */
export async function kommunReport(
  db: Db,
  reader: FigureReader,
  { tree, region }: RegionData,
  { area, year, today, person }: Asked,
): Promise<KommunReport> {
  const groupsOf = (one: number) =>
    findYearGroups(db, {
      from: `${one}-01-01`,
      to: `${one}-12-31`,
      today,
      dueBefore: addDays(today, -followUpWithinDays),
    });
  const loaded = await reader.loaded();
  const indicators = loaded.indicators.filter(isFollowed);
  const [current, previous, values] = await Promise.all([
    groupsOf(year),
    groupsOf(year - 1),
    Promise.all(indicators.map(({ id }) => valuesOfIndicator(reader, id, 'lokalsamhalle'))),
  ]);
  const lan = tree.parentsOf(area.id).at(-1) ?? area;
  const shares = sharesOf(tree);
  const seesExact = (areaIds: readonly string[]) => seesExactCounts(person, areaIds, tree);
  const figures = (place: AreaRecord, one: number, groups: typeof current) =>
    yearFigures({ year: one, groups, shareHere: shareIn(tree, place, shares), seesExact });
  const kommuner = tree.ofLevel('kommun');
  return {
    areaId: area.id,
    name: area.name,
    level: area.level,
    madeOn: today,
    population: area.population,
    populationYear: region.populationYear,
    populationSourceId: region.populationSourceId,
    current: figures(area, year, current),
    previous: figures(area, year - 1, previous),
    kommuner: kommuner
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
      .map((kommun) => besideOthers(kommun, figures(kommun, year, current))),
    lanName: lan.name,
    indicators: followedIndicators({
      ...{ indicators, values: values.flat(), tree, here: area, lan, year },
      markOf: (indicatorId, of) => markOfValues(loaded.seriesOf(indicatorId), 'lokalsamhalle', of),
    }),
    indicatorMethod,
    method,
  };
}

/** How much of what concerns some areas falls on the people of one place; null when it does not concern it. */
function shareIn(tree: AreaTree, place: AreaRecord, shares: (areaIds: readonly string[]) => Shares) {
  const within = tree.withinOf(place.id);
  return (areaIds: readonly string[]) => {
    const here = [...shares(areaIds)].filter(([id]) => within.has(id));
    return here.length === 0 ? null : here.reduce((sum, [, share]) => sum + share, 0);
  };
}

function besideOthers({ id, name, population }: AreaRecord, year: KommunReport['current']): KommunFigures {
  const { insatser, examples, lateFollowUps, reach, resources } = year;
  return {
    areaId: id,
    name,
    population,
    insatser,
    examples,
    lateFollowUps,
    reach: reach.atLeast,
    hiddenReach: reach.hidden,
    hours: resources.hours,
    sek: resources.sek,
    insatserPerThousand: perThousand(insatser, population),
    reachPerThousand: perThousand(reach.atLeast, population),
    hoursPerThousand: perThousand(resources.hours, population),
    sekPerThousand: perThousand(resources.sek, population),
  };
}
