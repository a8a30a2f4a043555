import type { AreaLevel } from '@halsouppdrag/domain';
import type { AreaGeometry } from '@halsouppdrag/geo';
import { complain, type FeatureSet, type Outcome, readGeometry, splitAreaCode } from '@halsouppdrag/sources';

/** The areas of one version as a file has them. */
export interface AreasFile {
  /** By official code, none twice. */
  readonly areas: ReadonlyMap<string, AreaGeometry>;
  readonly system: FeatureSet['system'];
}

const codeForm: Partial<Record<AreaLevel, { readonly form: RegExp; readonly name: string }>> = {
  lokalsamhalle: { form: /^\d{4}R\d{3}$/, name: 'RegSO-koder som 0380R001' },
  deso: { form: /^\d{4}[ABC]\d{4}$/, name: 'DeSO-koder som 0380A0010' },
};

/** The areas of a geometry file with their official codes, from the column that has them. */
export function readAreasFile(file: string, bytes: Uint8Array, level: AreaLevel): Outcome<AreasFile> {
  const code = codeForm[level];
  const refused = (expected: string, found: string): Outcome<never> => ({
    ok: false,
    complaints: [complain({ file }, expected, found)],
  });
  if (code === undefined) return refused('områden som det finns flera indelningar av (RegSO eller DeSO)', 'andra');
  const read = readGeometry(file, bytes);
  if (!read.ok) return read;
  const { features, system } = read.value;
  const columns = Object.keys(features[0]?.attributes ?? {});
  const codesOf = (column: string) =>
    features.map(({ attributes }) => splitAreaCode(String(attributes[column] ?? '')).code);
  const column = columns.find((name) => codesOf(name).every((one) => code.form.test(one)));
  if (column === undefined) {
    return refused(`en kolumn där varje rad är ${code.name}`, `kolumnerna ${columns.join(', ') || '(inga)'}`);
  }
  const areas = new Map<string, AreaGeometry>();
  const codes = codesOf(column);
  for (const [at, { shape }] of features.entries()) {
    const own = codes[at] as string;
    if (areas.has(own)) return refused('varje kod en gång', `${own} flera gånger`);
    if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon') {
      return refused(`en yta för ${own}`, shape === null || shape === undefined ? 'ingen figur' : shape.type);
    }
    areas.set(own, shape);
  }
  return { ok: true, value: { areas, system } };
}
