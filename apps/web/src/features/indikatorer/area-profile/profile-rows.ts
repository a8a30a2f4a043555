import { type Levnadsvana, levnadsvanor, type ProfileRow } from '@halsouppdrag/domain';

/** A levnadsvana and its figure; null where nothing is loaded for the level. */
export interface LevnadsvanaRow {
  readonly levnadsvana: Levnadsvana;
  readonly row: ProfileRow | null;
}

/** All six, each by one indicator: real before made up, with a figure before without, then the latest. */
export function levnadsvanaRows(rows: readonly ProfileRow[]): LevnadsvanaRow[] {
  return levnadsvanor.map((levnadsvana) => {
    const [row = null] = rows
      .filter(({ indicator }) => indicator.levnadsvana === levnadsvana)
      .toSorted(
        (a, b) =>
          Number(a.indicator.example) - Number(b.indicator.example) ||
          Number(a.figure.value === null) - Number(b.figure.value === null) ||
          b.year - a.year,
      );
    return { levnadsvana, row };
  });
}

/** As many as have room on the page; where the lokalsamhällen are told of too, they share it. */
const [mostAlone, mostWithParts] = [7, 2];

/** The conditions that are shown: real before made up, those with a figure first, else as the profile has them. */
export function conditionRows(rows: readonly ProfileRow[], hasParts: boolean) {
  const most = hasParts ? mostWithParts : mostAlone;
  const all = rows
    .filter(({ indicator }) => indicator.levnadsvana === null)
    .toSorted(
      (a, b) =>
        Number(a.indicator.example) - Number(b.indicator.example) ||
        Number(a.figure.value === null) - Number(b.figure.value === null),
    );
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) };
}
