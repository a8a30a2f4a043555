import {
  isWhiteSpot,
  levnadsvanor,
  needLevel,
  perThousand,
  type WhiteSpotCell,
  type WhiteSpotRow,
  type WhiteSpotTotal,
  whiteSpotGap,
} from '@halsouppdrag/domain';
import type { AreaRecord } from '../../db/area-tree.ts';
import type { BehovGroup } from '../../db/white-spots/count-behov.ts';
import type { SupplyGroup } from '../../db/white-spots/find-supply.ts';
import type { Shares } from './share-out.ts';

export interface WhiteSpotInput {
  /** The lokalsamhällen to give a row each. */
  readonly lokalsamhallen: readonly AreaRecord[];
  readonly supply: readonly SupplyGroup[];
  readonly behov: readonly BehovGroup[];
  readonly index: ReadonlyMap<string, number>;
  readonly shares: (areaIds: readonly string[]) => Shares;
  /** Whether the reader may see counts under five of an insats in these areas. */
  readonly seesExact: (areaIds: readonly string[]) => boolean;
}

type Supply = Pick<WhiteSpotCell, 'insatser' | 'hours' | 'reach' | 'hiddenReach'>;
type Counts = { -readonly [Key in keyof Supply]: Supply[Key] } & { behov: number };
const nothing = (): Counts => ({ insatser: 0, hours: 0, reach: 0, hiddenReach: 0, behov: 0 });

/** The matrix and its sums: what the database added up, shared out over the lokalsamhällen it concerns. */
export function whiteSpotRows(input: WhiteSpotInput): {
  rows: WhiteSpotRow[];
  totals: WhiteSpotTotal[];
  examples: boolean;
} {
  const { lokalsamhallen, index } = input;
  const counts = new Map(lokalsamhallen.map(({ id }) => [id, new Map(levnadsvanor.map((one) => [one, nothing()]))]));
  const sums = new Map(levnadsvanor.map((one) => [one, nothing()]));
  let examples = false;
  for (const group of input.supply) {
    const sum = sums.get(group.levnadsvana);
    const reach = shownReach(group, input.seesExact(group.areaIds));
    let touched = false;
    for (const [id, share] of input.shares(group.areaIds)) {
      const cell = counts.get(id)?.get(group.levnadsvana);
      if (!cell || !sum) continue;
      touched = true;
      const falls = { hours: share * group.hours, reach: share * reach.atLeast };
      for (const one of [cell, sum]) {
        one.hours += falls.hours;
        one.reach += falls.reach;
      }
      cell.insatser += group.insatser;
      cell.hiddenReach += reach.hidden;
    }
    if (!touched || !sum) continue;
    examples ||= group.examples;
    sum.insatser += group.insatser;
    sum.hiddenReach += reach.hidden;
  }
  for (const { areaId, levnadsvana, behov, examples: madeUp } of input.behov) {
    const cells = [...input.shares([areaId]).keys()].flatMap((id) => counts.get(id)?.get(levnadsvana) ?? []);
    for (const cell of cells) cell.behov += behov;
    const sum = sums.get(levnadsvana);
    if (!sum || cells.length === 0) continue;
    examples ||= madeUp;
    sum.behov += behov;
  }
  const rows = lokalsamhallen.map((area) => rowOf(area, index.get(area.id) ?? null, counts.get(area.id) ?? new Map()));
  const whiteSpots = (at: number) => rows.filter(({ cells }) => cells[at]?.isWhiteSpot).length;
  return {
    rows,
    examples,
    totals: [...sums].map(([levnadsvana, sum], at) => ({ levnadsvana, ...sum, whiteSpots: whiteSpots(at) })),
  };
}

/** What the reader may see of the participants: `sumOfShown` of every count, as the database grouped them. */
function shownReach({ participants, fewParticipants, fews }: SupplyGroup, exact: boolean) {
  return exact ? { atLeast: participants + fewParticipants, hidden: 0 } : { atLeast: participants, hidden: fews };
}

function rowOf(area: AreaRecord, index: number | null, counts: ReadonlyMap<string, Counts>): WhiteSpotRow {
  const cells = levnadsvanor.map((levnadsvana): WhiteSpotCell => {
    const count = counts.get(levnadsvana) ?? nothing();
    const need = needLevel(index, count.behov);
    return {
      levnadsvana,
      need,
      ...count,
      hoursPerThousand: perThousand(count.hours, area.population),
      reachPerThousand: perThousand(count.reach, area.population),
      isWhiteSpot: isWhiteSpot(need, count.insatser),
      gap: whiteSpotGap(need, count.behov, count.insatser),
    };
  });
  return {
    areaId: area.id,
    name: area.name,
    kommunId: area.parentId ?? area.id,
    population: area.population,
    index,
    cells,
    gap: cells.reduce((sum, { gap }) => sum + gap, 0),
  };
}
