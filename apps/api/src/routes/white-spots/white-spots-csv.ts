import {
  levnadsvanaName,
  levnadsvanor,
  markedTitle,
  needLevelName,
  type WhiteSpotRow,
  type WhiteSpots,
} from '@halsouppdrag/domain';
import { csvInBatches, type TextColumn } from '../../csv-in-batches.ts';
import type { RegionData } from '../../db/region-data.ts';
import { inBatches } from '../../in-batches.ts';
import { twoDecimals } from '../../two-decimals.ts';
import type { Cell } from '../../xlsx/cell.ts';

type Column = TextColumn<WhiteSpotRow>;

/** The matrix for a spreadsheet, the widest gap first: one row a lokalsamhälle, with period and sources on every row. */
export function whiteSpotsCsv(spots: WhiteSpots, { tree, region }: RegionData, today: string): AsyncGenerator<string> {
  const title = (id: string | null) => region.sources.find((source) => source.id === id)?.title ?? '';
  const { from, to } = spots.period;
  const columns: Column[] = [
    { heading: 'Lokalsamhälle', cell: (row) => row.name },
    { heading: 'Kommun', cell: (row) => tree.get(row.kommunId)?.name ?? row.kommunId },
    { heading: 'Områdets id', cell: (row) => row.areaId },
    { heading: `Invånare ${spots.populationYear}`, cell: (row) => row.population },
    {
      heading: `Socioekonomiskt index 1–5${spots.indexYear === null ? '' : `, ${spots.indexYear}`}`,
      cell: (row) => row.index,
    },
    { heading: 'Glapp, poäng', cell: (row) => row.gap },
    ...levnadsvanor.flatMap(cellColumns),
    { heading: 'Insatser från', cell: () => from ?? '' },
    { heading: 'Insatser till', cell: () => to ?? '' },
    { heading: 'Metod', cell: () => spots.method },
    { heading: 'Källa', cell: () => `Hälsouppdraget, ${region.name}, uttag ${today}` },
    { heading: 'Källa för index', cell: () => markedTitle(title(spots.indexSourceId), spots.indexMark) },
    { heading: 'Källa för invånare', cell: () => title(spots.populationSourceId) },
  ];
  const rows = spots.rows.toSorted((a, b) => b.gap - a.gap);
  return csvInBatches(columns, inBatches(rows));
}

function cellColumns(levnadsvana: (typeof levnadsvanor)[number], at: number): Column[] {
  const name = levnadsvanaName[levnadsvana];
  const of = (give: (cell: WhiteSpotRow['cells'][number]) => Cell) => (row: WhiteSpotRow) => {
    const cell = row.cells[at];
    return cell ? give(cell) : '';
  };
  return [
    { heading: `${name}: behov`, cell: of(({ need }) => needLevelName[need]) },
    { heading: `${name}: registrerade behov, antal`, cell: of(({ behov }) => behov) },
    { heading: `${name}: insatser, antal`, cell: of(({ insatser }) => insatser) },
    {
      heading: `${name}: timmar per 1 000 invånare`,
      cell: of(({ hoursPerThousand }) => twoDecimals(hoursPerThousand)),
    },
    {
      heading: `${name}: nådda per 1 000 invånare, minst (antal på 1–4 personer är dolda)`,
      cell: of(({ reachPerThousand }) => twoDecimals(reachPerThousand)),
    },
    { heading: `${name}: vit fläck`, cell: of(({ isWhiteSpot }) => (isWhiteSpot ? 'ja' : 'nej')) },
    { heading: `${name}: glapp, poäng`, cell: of(({ gap }) => gap) },
  ];
}
