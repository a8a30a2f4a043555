import {
  howCounted,
  type Indicator,
  isProjected,
  type MethodTexts,
  moveMark,
  type SeriesMove,
} from '@halsouppdrag/domain';
import { leastAnswers } from '@halsouppdrag/statistics';
import type { Series } from '../../db/indicators/find-series.ts';
import { wholeNumber } from '../../whole-number.ts';
import type { KnownBenchmark } from './benchmark-figure.ts';

const computed: Record<Indicator['measure'], string> = {
  proportion: 'Intervallet (95 %) är Wilsons, räknat av antal och nämnare.',
  crudeRate: 'Intervallet (95 %) är Byars, och exakt (Poisson) när antalet är under 10.',
  ratio: 'Intervallet (95 %) är Byars för det iakttagna antalet; det väntade tas som känt.',
  standardisedRate: 'Talet är åldersstandardiserat av källan, och intervallet (95 %) är källans.',
  mean: 'Talet är ett medelvärde, och intervallet (95 %) är källans där den har ett.',
  index: 'Talet är en klass eller en plats bland andra och har inget osäkerhetsintervall.',
  count: 'Talet är ett antal där alla är räknade och har inget osäkerhetsintervall.',
};

const projected =
  'Talet är ett antal som källan har räknat fram för ett år som inte har varit, utan osäkerhetsintervall.';

const rules: Record<Indicator['comparison'], string> = {
  byIntervals:
    'Ett område skiljer sig säkert när dess intervall och jämförelsens inte möts; mot ett mål eller ett tal utan intervall ' +
    'när talet ligger utanför områdets intervall. Det är försiktigt: verkliga skillnader kan bli osagda.',
  byDifference:
    'Ett område skiljer sig säkert när intervallet (95 %) för skillnaden inte rymmer noll (Newcombe; Zou och Donner). Ingår ' +
    'området i det som jämförs med räknas skillnaden mot resten.',
  none: 'Indikatorn jämförs inte statistiskt.',
};

const targetRule = 'Ett område skiljer sig säkert från målet när målet ligger utanför områdets intervall (95 %).';

/** What hiding does not do; see README on small counts. */
const unprotected =
  ' Det skyddar mot den som ser allt som visas nu, men inte mot den som har sparat äldre svar eller vet mer om samma personer.';

const disclosures: Record<Indicator['protection'], string> = {
  survey:
    `Enkät: inget värde för färre än ${leastAnswers} svar. Antal på 1–4 personer, och alla utom 0–4, är dolda (..), och fler ` +
    `där det behövs för att de inte ska gå att räkna fram.${unprotected}`,
  smallCounts:
    'Antal på 1–4 personer, och alla utom 0–4, är dolda (..), och fler där det behövs för att de inte ska gå att räkna fram ' +
    `ur summor.${unprotected}`,
  published: 'Öppen statistik som utgivaren själv har skyddat; visas som den är publicerad.',
};

const rankText =
  'Plats 1 är bäst, eller högst där inget är bäst. Platserna inom parentes är de som intervallen tillåter för alla områden ' +
  'på en gång (Klein, Wright och Wieczorek 2020).';
const plainRankText =
  'Plats 1 är bäst, eller högst där inget är bäst. Utan intervall går det inte att säga hur säkra platserna är.';
const funnelText =
  'Trattens gränser visar hur långt från jämförelsen ett område kan hamna av en slump: utanför den inre 1 av 40 på var sida ' +
  '(0,025), utanför den yttre 1 av 1 000 (0,001).';

const noise =
  'SCB:s folkmängd från 2025 är lätt slumpändrad (Cell Key Method): delar behöver inte summera till helheten. Summorna är ' +
  'inte rättade.';

/** How the figures of an answer were made and compared. */
export function methodTexts(
  indicator: Indicator,
  series: Series,
  {
    benchmark,
    ranked,
    hasFunnel,
    thisYear,
  }: {
    benchmark: KnownBenchmark | null;
    ranked: 'intervals' | 'values' | null;
    hasFunnel: boolean;
    thisYear: number;
  },
): MethodTexts {
  return {
    interval:
      howCounted(indicator, series.year, thisYear) === 'projected'
        ? projected
        : `${computed[indicator.measure]}${hasPublished(indicator) ? ' Har källan ett eget intervall visas det i stället.' : ''}`,
    comparison:
      benchmark?.figure.kind === 'target' && indicator.comparison !== 'none' ? targetRule : rules[indicator.comparison],
    benchmark: benchmark?.figure.note ?? '',
    rank: ranked === null ? null : ranked === 'intervals' ? rankText : plainRankText,
    funnel: hasFunnel ? funnelText : null,
    disclosure: disclosures[indicator.protection],
    notes: notesOf(indicator, series, thisYear),
  };
}

const hasPublished = ({ measure }: Indicator) => ['proportion', 'crudeRate', 'ratio'].includes(measure);

/** What must be said of figures that were moved from other areas. */
function movedTexts(moved: SeriesMove): string[] {
  const mark = moveMark(moved);
  const parts =
    moved.ofParts === 0
      ? 'Alla områden är satta samman av hela områden.'
      : `${wholeNumber(moved.ofParts)} områden är satta samman av delar av andra och har därför inget intervall: hur fel fördelningen slår går inte att säga.`;
  return [`${mark.charAt(0).toUpperCase()}${mark.slice(1)} (${moved.weights}). ${parts}`, ...moved.notes];
}

/** What else must be said of the figures of a series. */
export function notesOf(indicator: Indicator, { areaVersion, year, moved }: Series, thisYear: number): string[] {
  const { protection, example } = indicator;
  return [
    ...(isProjected(year, thisYear) ? [`Framskrivning: ${year} har inte varit än. Värdet är beräknat av källan.`] : []),
    ...(moved === null ? [] : movedTexts(moved)),
    ...(example ? ['Exempeldata: värdena är påhittade och visar bara hur verktyget fungerar.'] : []),
    ...(protection === 'survey' ? ['Enkätsvar: intervallet säger inget om dem som inte svarade.'] : []),
    ...(areaVersion === null
      ? []
      : [
          `Värdena är gjorda för områdena ${areaVersion} och visas för området med samma kod. Gränserna kan skilja sig.`,
        ]),
    ...(howCounted(indicator, year, thisYear) === 'withNoise' ? [noise] : []),
  ];
}
