import type { AreaLevel } from '@halsouppdrag/domain';
import { areaVersionKey, areaVersionName } from '@halsouppdrag/domain';
import { splitAreaCode } from '../../data-cube/area-code.ts';
import type { FeatureSet } from '../feature-set.ts';

/** One column of a layer: how many different texts stand in it, and the first of them. */
export interface LayerColumn {
  readonly name: string;
  readonly different: number;
  readonly first: readonly string[];
}

/** What a layer of areas seems to be. The name is empty where nothing tells which version it is. */
export interface SuggestedAreas {
  readonly codeColumn: string | null;
  readonly nameColumn: string | null;
  readonly name: string;
  readonly level: AreaLevel;
}

/** The forms of official codes, by the level of areas that has them. Source: SCB, on DeSO and RegSO. */
export const codeForms: readonly { readonly level: AreaLevel; readonly form: RegExp; readonly example: string }[] = [
  { level: 'lokalsamhalle', form: /^\d{4}R\d{3}$/, example: 'RegSO-koder som 0380R001' },
  { level: 'deso', form: /^\d{4}[ABC]\d{4}$/, example: 'DeSO-koder som 0380A0010' },
  { level: 'kommun', form: /^\d{4}$/, example: 'kommunkoder som 0380' },
];

const shown = 3;
const division = /(?<![a-z])(regso|deso)[\s_-]?(20\d{2})/i;

/** Every column that any feature has, in the order they are first met. */
export function layerColumns({ features }: Pick<FeatureSet, 'features'>): LayerColumn[] {
  const texts = new Map<string, Set<string>>();
  for (const { attributes } of features) {
    for (const [name, value] of Object.entries(attributes)) {
      const own = texts.get(name);
      if (own) own.add(attributeText(value));
      else texts.set(name, new Set([attributeText(value)]));
    }
  }
  return [...texts].map(([name, own]) => ({ name, different: own.size, first: [...own].slice(0, shown) }));
}

/** A value as a code or a name is read from it; nothing where there is none. */
export function attributeText(value: string | number | boolean | null | undefined): string {
  return value === null || value === undefined ? '' : String(value).trim();
}

/**
 * A guess at which column has the codes and which the names of the areas, which version they are, and which of the tool's
 * levels they are like. Official codes are known by their form; otherwise the column is one in which every area has its own.
 */
export function suggestAreas(file: string, layer: Pick<FeatureSet, 'features' | 'name'>): SuggestedAreas {
  const { features, name } = layer;
  const columns = layerColumns(layer);
  const codesOf = (column: string) =>
    features.map(({ attributes }) => splitAreaCode(attributeText(attributes[column])).code);
  const isUnique = ({ different, first }: LayerColumn) => different === features.length && !first.includes('');
  const found = codeForms.flatMap(({ level, form }) => {
    const column = columns.find((one) => isUnique(one) && codesOf(one.name).every((code) => form.test(code)));
    return column === undefined ? [] : [{ level, column }];
  })[0];
  const unique = columns.filter(isUnique);
  const code = found?.column ?? unique.find((one) => /kod|code|(^|_)id$|nr$/i.test(one.name)) ?? unique[0] ?? null;
  const hasLetters = ({ first }: LayerColumn) => first.some((text) => /\p{L}{2}/u.test(text));
  const others = columns.filter((one) => one !== code && hasLetters(one));
  const names = others.filter((one) => /namn|name|ben[aä]mning/i.test(one.name));
  // Of several, the name of the area and not of the kommun it lies in.
  const most = (list: readonly LayerColumn[]) =>
    list.reduce<LayerColumn | null>(
      (best, one) => (best === null || one.different > best.different ? one : best),
      null,
    );
  const told = [name, file, ...(code === null ? [] : [attributeText(features[0]?.attributes[code.name])])]
    .map((text) => division.exec(text))
    .find((match) => match !== null);
  const key = told === undefined ? null : areaVersionKey(`${told[1]} ${told[2]}`);
  return {
    codeColumn: code?.name ?? null,
    nameColumn: (most(names) ?? most(others))?.name ?? null,
    name: key === null ? '' : areaVersionName(key),
    level: key?.startsWith('DeSO') ? 'deso' : (found?.level ?? 'lokalsamhalle'),
  };
}
