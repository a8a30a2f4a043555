import type { Person, WhiteSpots } from '@halsouppdrag/domain';
import { logExport } from '../../db/export-log.ts';
import { type AreaIndex, readAreaIndex } from '../../db/indicators/area-index.ts';
import type { RegionData } from '../../db/region-data.ts';
import { countBehov } from '../../db/white-spots/count-behov.ts';
import type { Counted } from '../../db/white-spots/counted-insatser.ts';
import { findAimedResources } from '../../db/white-spots/find-aimed-resources.ts';
import { findCellFacts } from '../../db/white-spots/find-cell-facts.ts';
import { findSupply } from '../../db/white-spots/find-supply.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { jsonBody, sendJsonBody } from '../../http/json-body.ts';
import { notFound } from '../../http/problem.ts';
import { textStream } from '../../http/text-stream.ts';
import { localDate } from '../../local-date.ts';
import { type Reader, readerOf, seesExactCounts } from '../insatser/small-counts.ts';
import { unknownArea } from '../unknown-area.ts';
import { resourcesByIndex } from './resources-by-index.ts';
import { concerning, sharesOf } from './share-out.ts';
import type { PeriodQuery } from './white-spot-routes.ts';
import { whiteSpotRows } from './white-spot-rows.ts';
import { whiteSpotsCsv } from './white-spots-csv.ts';

const spreading =
  'En insats räknas i varje lokalsamhälle som den gäller; dess timmar, kronor och deltagare fördelas efter hur många ' +
  'som bor där. Inställda insatser räknas inte. Indexet säger inget om enskilda personer, och få loggade insatser ' +
  'behöver inte betyda få gjorda.';

const whiteSpotMethod =
  'Behovet är stort där index är 1–2 eller ett behov är registrerat, visst där index är 3, annars mindre. Glappet är ' +
  '2 för stort behov eller 1 för visst, plus 1 för varje registrerat behov, minus 1 för varje insats, aldrig under 0. ' +
  `En insats för flera levnadsvanor räknas helt i var och en. ${spreading}`;

const resourceMethod = `Hela insatsens timmar och kronor räknas, också när bara en del av den ligger i perioden. ${spreading}`;

interface Asked {
  readonly reader: Reader;
  readonly area?: string | undefined;
  readonly counted: Counted;
}

export function whiteSpotHandlers({ db, figures, region, kept, clock }: Services) {
  const today = () => localDate(clock());
  const groundsIn = kept.of((counted: Counted, at) =>
    Promise.all([findSupply(db, counted), countBehov(db), readAreaIndex(figures.since(at))]),
  );
  const aimedIn = kept.of((counted: Counted, at) =>
    Promise.all([findAimedResources(db, counted), readAreaIndex(figures.since(at))]),
  );
  const readWhiteSpots = async (data: RegionData, { reader, area, counted }: Asked): Promise<WhiteSpots> => {
    const shares = sharesOf(data.tree);
    const shown = area === undefined ? null : shares([area]);
    const lokalsamhallen = data.tree.ofLevel('lokalsamhalle').filter(({ id }) => shown?.has(id) ?? true);
    const [supply, behov, index] = await groundsIn(counted);
    const seesExact = (areaIds: readonly string[]) => seesExactCounts(reader, areaIds, data.tree);
    return {
      ...whiteSpotRows({ lokalsamhallen, supply, behov, index: index.of, shares, seesExact }),
      population: lokalsamhallen.reduce((sum, { population }) => sum + population, 0),
      ...groundsOf(data, index, counted),
      method: whiteSpotMethod,
    };
  };
  const whiteSpotsOf = kept.of(async (asked: Asked) => jsonBody(await readWhiteSpots(await region(), asked)));
  const askedBy = (person: Person | null, { area, ...period }: PeriodQuery & Pick<Asked, 'area'>): Asked => {
    return { reader: readerOf(person), area, counted: periodOf(period, today()) };
  };
  return {
    getWhiteSpots: async (c) => {
      const query = c.req.valid('query');
      const data = await region();
      if (query.area !== undefined && !data.tree.get(query.area)) return unknownArea(c);
      return sendJsonBody(c, await whiteSpotsOf(askedBy(c.get('person'), query)));
    },
    exportWhiteSpotsCsv: async (c) => {
      const query = c.req.valid('query');
      const data = await region();
      if (query.area !== undefined && !data.tree.get(query.area)) return unknownArea(c);
      const by = c.get('person');
      const spots = await readWhiteSpots(data, askedBy(by, query));
      const rows = spots.rows.length;
      await logExport(db, { of: 'white-spots', format: 'csv', filter: query, rows, by, at: clock() });
      c.header('Content-Type', 'text/csv; charset=utf-8');
      c.header('Content-Disposition', 'attachment; filename="vita-flackar.csv"');
      return c.body(textStream(whiteSpotsCsv(spots, data, today())), 200) as never;
    },
    getWhiteSpotFacts: async (c) => {
      const { areaId, levnadsvana } = c.req.valid('param');
      const { tree } = await region();
      if (tree.get(areaId)?.level !== 'lokalsamhalle')
        return notFound(c, 'Det finns inget lokalsamhälle med det id:t.');
      const counted = periodOf(c.req.valid('query'), today());
      return c.json(await findCellFacts(db, concerning(tree, areaId), levnadsvana, counted), 200);
    },
    getResourcesByIndex: async (c) => {
      const data = await region();
      const counted = periodOf(c.req.valid('query'), today());
      const [groups, index] = await aimedIn(counted);
      const lokalsamhallen = data.tree.ofLevel('lokalsamhalle');
      const sumOf = (key: 'insatser' | 'withoutResources') => groups.reduce((sum, group) => sum + group[key], 0);
      return c.json(
        {
          classes: resourcesByIndex({ lokalsamhallen, groups, index: index.of, shares: sharesOf(data.tree) }),
          insatser: sumOf('insatser'),
          withoutResources: sumOf('withoutResources'),
          examples: groups.some(({ examples }) => examples),
          ...groundsOf(data, index, counted),
          method: resourceMethod,
        },
        200,
      );
    },
  } satisfies Partial<Handlers>;
}

/** What goes on today, unless a period is asked for; one limit alone leaves the other open. */
function periodOf({ from, to, now }: PeriodQuery, today: string): Counted {
  const day = now ?? today;
  return from === undefined && to === undefined
    ? { from: day, to: day, today: day }
    : { from: from ?? null, to: to ?? null, today: day };
}

function groundsOf({ region }: RegionData, index: AreaIndex, { from, to }: Counted) {
  return {
    indexSourceId: index.sourceId,
    indexYear: index.year,
    indexMark: index.mark,
    populationYear: region.populationYear,
    populationSourceId: region.populationSourceId,
    period: { from, to },
  };
}
