import {
  levnadsvanaName,
  levnadsvanor,
  markedTitle,
  needLevelName,
  type WhiteSpotRow,
  type WhiteSpots,
} from '@halsouppdrag/domain';
import { csv, csvNumber } from '../../csv.ts';
import type { RegionData } from '../../db/region-data.ts';

type Column = readonly [heading: string, cell: (row: WhiteSpotRow) => string];

/** The matrix for a spreadsheet, the widest gap first: one row a lokalsamhälle, with period and sources on every row. */
export function whiteSpotsCsv(spots: WhiteSpots, { tree, region }: RegionData, today: string): string {
  const title = (id: string | null) => region.sources.find((source) => source.id === id)?.title ?? '';
  const { from, to } = spots.period;
  const columns: Column[] = [
    ['Lokalsamhälle', (row) => row.name],
    ['Kommun', (row) => tree.get(row.kommunId)?.name ?? row.kommunId],
    ['Områdets id', (row) => row.areaId],
    [`Invånare ${spots.populationYear}`, (row) => csvNumber(row.population)],
    [
      `Socioekonomiskt index 1–5${spots.indexYear === null ? '' : `, ${spots.indexYear}`}`,
      (row) => csvNumber(row.index),
    ],
    ['Glapp, poäng', (row) => csvNumber(row.gap)],
    ...levnadsvanor.flatMap(cellColumns),
    ['Insatser från', () => from ?? ''],
    ['Insatser till', () => to ?? ''],
    ['Metod', () => spots.method],
    ['Källa', () => `Hälsouppdraget, ${region.name}, uttag ${today}`],
    ['Källa för index', () => markedTitle(title(spots.indexSourceId), spots.indexMark)],
    ['Källa för invånare', () => title(spots.populationSourceId)],
  ];
  const rows = spots.rows.toSorted((a, b) => b.gap - a.gap);
  return csv([columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);
}

function cellColumns(levnadsvana: (typeof levnadsvanor)[number], at: number): Column[] {
  const name = levnadsvanaName[levnadsvana];
  const of = (give: (cell: WhiteSpotRow['cells'][number]) => string) => (row: WhiteSpotRow) => {
    const cell = row.cells[at];
    return cell ? give(cell) : '';
  };
  return [
    [`${name}: behov`, of(({ need }) => needLevelName[need])],
    [`${name}: registrerade behov, antal`, of(({ behov }) => csvNumber(behov))],
    [`${name}: insatser, antal`, of(({ insatser }) => csvNumber(insatser))],
    [`${name}: timmar per 1 000 invånare`, of(({ hoursPerThousand }) => csvNumber(rounded(hoursPerThousand)))],
    [
      `${name}: nådda per 1 000 invånare, minst (antal på 1–4 personer är dolda)`,
      of(({ reachPerThousand }) => csvNumber(rounded(reachPerThousand))),
    ],
    [`${name}: vit fläck`, of(({ isWhiteSpot }) => (isWhiteSpot ? 'ja' : 'nej'))],
    [`${name}: glapp, poäng`, of(({ gap }) => csvNumber(gap))],
  ];
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
