import type { DimensionRole } from './data-cube.ts';

const namesOfRole: readonly (readonly [DimensionRole, RegExp])[] = [
  ['area', /^(region|omrade|område|kommun|kommuner|lan|län|deso|regso|area|geo|municipality|delomrade|delområde)\b/],
  ['time', /^(tid|ar|år|time|year|period|vintage|tidsperiod|matar|mätår)$/],
  ['sex', /^(kon|kön|sex|gender)$/],
  ['age', /^(alder|ålder|age|aldersgrupp|åldersgrupp|aldersgrupper|åldersgrupper)$/],
  ['contents', /^(contentscode|contents|tabellinnehall|tabellinnehåll|matt|mått|indikator)$/],
];

/** What a dimension is about, by its id and label as Swedish and English PxWeb tables name them. */
export function roleByName(id: string, label: string): DimensionRole {
  for (const name of [id, label].map((one) => one.trim().toLowerCase())) {
    const match = namesOfRole.find(([, pattern]) => pattern.test(name));
    if (match !== undefined) return match[0];
  }
  return 'other';
}
