import { type AreaVersionQuestion, areaVersionKey, mostVersionAreas, type Outline } from '@halsouppdrag/domain';
import { quoteFound } from '../../complaint.ts';
import { splitAreaCode } from '../../data-cube/area-code.ts';
import type { FeatureSet } from '../feature-set.ts';
import { attributeText, codeForms } from './suggest-areas.ts';

export interface VersionArea {
  readonly code: string;
  readonly name: string;
  readonly geometry: Outline;
}

/** What is wrong with one feature, counted from 1, and what to do. */
export interface AreaComplaint {
  readonly feature: number;
  readonly message: string;
}

export interface VersionAreas {
  /** By code, none twice. */
  readonly areas: readonly VersionArea[];
  readonly problems: readonly AreaComplaint[];
}

const longestText = 100;

/**
 * The areas of one version as a layer has them, by what somebody says of its columns. A feature without a code, with
 * another's or of the wrong form, or that is no surface is a complaint that says what to do, and gives no area. Of two
 * with one code neither is known to be the right one, so both are refused.
 */
export function readVersionAreas(
  { features }: Pick<FeatureSet, 'features'>,
  { codeColumn, nameColumn, name }: Pick<AreaVersionQuestion, 'codeColumn' | 'nameColumn' | 'name'>,
): VersionAreas {
  if (features.length > mostVersionAreas) {
    const most = mostVersionAreas.toLocaleString('sv-SE');
    const message = `Lagret har ${features.length.toLocaleString('sv-SE')} figurer, och en indelning har högst ${most}. Välj ett annat lager.`;
    return { areas: [], problems: [{ feature: 1, message }] };
  }
  const form = formOf(areaVersionKey(name));
  const firstWith = new Map<string, number>();
  const repeated = new Set<string>();
  const read = features.map(({ attributes, shape }, at) => {
    const text = attributeText(attributes[codeColumn]);
    const { code, version } = splitAreaCode(text);
    if (code !== '' && firstWith.has(code)) repeated.add(code);
    else firstWith.set(code, at + 1);
    return { code, version, shape, name: nameColumn === null ? code : attributeText(attributes[nameColumn]) };
  });
  const problems: AreaComplaint[] = [];
  const areas: VersionArea[] = [];
  for (const [at, { code, version, shape, name: own }] of read.entries()) {
    const wrong = (): string | null => {
      if (code === '') return `har ingen kod i kolumnen ${codeColumn}. Fyll i den, eller välj en annan kolumn.`;
      if (code.length > longestText || own.length > longestText)
        return `har en kod eller ett namn som är längre än ${longestText} tecken. Välj en annan kolumn.`;
      if (form !== null && !form.form.test(code))
        return `har koden ${quoteFound(code)}, men väntade ${form.example}. Välj en annan kolumn, eller ge indelningen ett annat namn.`;
      if (version !== null && version !== areaVersionKey(name))
        return `säger sig vara av ${version}. Ge indelningen det namnet, eller ta bort området ur filen.`;
      if (repeated.has(code)) {
        const first = firstWith.get(code) as number;
        const other = first === at + 1 ? 'en senare figur' : `figur ${first}`;
        return `har samma kod (${code}) som ${other}. Slå ihop dem, eller välj en kolumn där varje område har sin egen kod.`;
      }
      if (shape === null) return 'har ingen figur. Rita den, eller ta bort raden ur filen.';
      if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon')
        return 'är en punkt eller en linje. Välj ett lager med ytor.';
      return null;
    };
    const complaint = wrong();
    if (complaint !== null) problems.push({ feature: at + 1, message: `Figur ${at + 1} ${complaint}` });
    else areas.push({ code, name: own === '' ? code : own, geometry: shape as Outline });
  }
  return { areas: areas.sort((a, b) => (a.code < b.code ? -1 : 1)), problems };
}

function formOf(key: string) {
  const level = key.startsWith('RegSO') ? 'lokalsamhalle' : key.startsWith('DeSO') ? 'deso' : null;
  if (level === null || areaVersionKey(key) !== key || !/\d{4}$/.test(key)) return null;
  return codeForms.find((one) => one.level === level) ?? null;
}
