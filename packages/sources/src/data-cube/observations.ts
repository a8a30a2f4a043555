import type { IndicatorSex } from '@halsouppdrag/domain';
import { type Complaint, complain, type Outcome, quoteFound } from '../complaint.ts';
import { splitAreaCode } from './area-code.ts';
import { readAge, readPeriod, readSex } from './categories.ts';
import { type Absence, type CubeCategory, type CubeDimension, categoriesAt, type DataCube } from './data-cube.ts';

/** One figure of a table, said in the words of the product rather than of the publisher. */
export interface Observation {
  readonly areaCode: string;
  readonly areaVersion: string | null;
  /** The last year of the period the figure is for. */
  readonly year: number;
  /** Its first year, earlier when the answers of several years were put together. */
  readonly fromYear: number;
  readonly sex: IndicatorSex;
  /** `0-4` or `85+`; null for all ages. */
  readonly ageGroup: string | null;
  /** The code of what is measured; null when the table measures one thing and does not name it. */
  readonly contents: string | null;
  /** The code of each dimension that is none of the above, by its id. */
  readonly others: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly absence: Absence | null;
}

type Parts = Partial<Omit<Observation, 'value' | 'absence'>>;

/**
 * The figures of a table. A table without sex or age is about everybody. A table without areas or time, and a
 * category of sex, age or time that cannot be understood, are complaints.
 */
export function observationsOf(file: string, cube: DataCube): Outcome<Observation[]> {
  const complaints: Complaint[] = [];
  for (const [role, expected] of [
    ['area', 'en dimension för område'],
    ['time', 'en dimension för tid'],
  ] as const) {
    const count = cube.dimensions.filter((dimension) => dimension.role === role).length;
    if (count !== 1) complaints.push(complain({ file }, expected, count === 0 ? 'ingen' : `${count} stycken`));
  }
  // Each category is understood once, not once for every cell it stands at.
  const understood = new Map<CubeCategory, Parts>();
  for (const dimension of cube.dimensions) {
    for (const category of dimension.categories) {
      const parts = partsOf(dimension, category);
      if (parts === null) complaints.push(misunderstood(file, dimension, category));
      else understood.set(category, parts);
    }
  }
  if (complaints.length > 0) return { ok: false, complaints: complaints.slice(0, 100) };
  const others = cube.dimensions.flatMap((dimension, axis) =>
    dimension.role === 'other' ? [[axis, dimension.id]] : [],
  );
  const observations = cube.values.map((value, position): Observation => {
    const categories = categoriesAt(cube.dimensions, position);
    const own: Record<string, string> = {};
    for (const [axis, id] of others) own[String(id)] = categories[Number(axis)]?.code ?? '';
    const parts: Parts = {};
    for (const category of categories) if (category !== undefined) Object.assign(parts, understood.get(category));
    const absence = cube.absences.get(position) ?? null;
    return { ...everybody, ...parts, others: own, value, absence };
  });
  return { ok: true, value: observations };
}

const everybody: Omit<Observation, 'others' | 'value' | 'absence'> = {
  areaCode: '',
  areaVersion: null,
  year: 0,
  fromYear: 0,
  sex: 'all',
  ageGroup: null,
  contents: null,
};

function partsOf({ role }: CubeDimension, { code, label }: CubeCategory): Parts | null {
  if (role === 'area') {
    const area = splitAreaCode(code);
    return { areaCode: area.code, areaVersion: area.version };
  }
  if (role === 'time') return readPeriod(code) ?? readPeriod(label);
  if (role === 'contents') return { contents: code };
  if (role === 'sex') {
    const sex = readSex(label) ?? readSex(code);
    return sex === null ? null : { sex };
  }
  if (role === 'age') {
    // The label first: a code of `1` may be that of `16–29 år`.
    const ageGroup = readAge(label) ?? readAge(code);
    return ageGroup === null ? null : { ageGroup: ageGroup === 'all' ? null : ageGroup };
  }
  return {};
}

const expectations: Partial<Record<CubeDimension['role'], string>> = {
  time: 'ett år som 2022 eller en period som 2018–2021',
  sex: 'kvinnor, män eller totalt',
  age: 'en ålder som 0–4, 85+ eller totalt',
};

function misunderstood(file: string, dimension: CubeDimension, { code, label }: CubeCategory): Complaint {
  const found = quoteFound(label === code ? code : `${code} ${label}`);
  return complain({ file, path: dimension.id }, expectations[dimension.role] ?? 'en kategori', found);
}
