import type { QueryPart } from '@halsouppdrag/domain';
import type { AreaRegister } from '../data-cube/area-register.ts';
import type { PxWebSelection } from '../pxweb/pxweb-query.ts';
import type { TableDimension, TableMetadata } from './table-metadata.ts';

const yearsSuggested = 10;
const wordsOfAll = /^(total|samtliga|alla|båda|riket$|män och kvinnor|kvinnor och män)/i;

/** A first guess of what to fetch: the areas, ten years, both sexes, and one of all else. */
export function suggestParts({ dimensions }: TableMetadata): QueryPart[] {
  return dimensions.flatMap(({ id: dimension, role, canBeLeftOut, categories }): QueryPart[] => {
    if (role === 'area') return [{ dimension, take: 'areas' }];
    if (role === 'time') return [{ dimension, take: 'latest', count: yearsSuggested }];
    if (role === 'sex') return [{ dimension, take: 'all' }];
    if (canBeLeftOut && role !== 'contents') return [];
    const [first] = categories;
    const whole = role === 'contents' ? first : (categories.find(({ label }) => wordsOfAll.test(label)) ?? first);
    return whole === undefined ? [] : [{ dimension, take: 'codes', codes: [whole.code] }];
  });
}

/** What of a table to ask for now, or in one Swedish sentence why it cannot be asked for. */
export type ChosenParts =
  | { readonly ok: true; readonly selection: readonly PxWebSelection[] }
  | { readonly ok: false; readonly problem: string };

/**
 * The codes a stored query means in the table as it is today. A dimension that no part names is left out where the
 * table allows that; a code that is gone, and a dimension that is new, are told.
 */
export function chooseParts(
  { dimensions }: TableMetadata,
  parts: readonly QueryPart[],
  areas: AreaRegister,
): ChosenParts {
  const gone = parts.find((part) => !dimensions.some(({ id }) => id === part.dimension));
  if (gone !== undefined) return refuse(`Tabellen har inte längre någon variabel som heter ”${gone.dimension}”.`);
  const selection: PxWebSelection[] = [];
  for (const dimension of dimensions) {
    const part = parts.find((one) => one.dimension === dimension.id);
    if (part === undefined) {
      if (dimension.canBeLeftOut) continue;
      return refuse(`Säg vad som ska hämtas av variabeln ”${dimension.label}”: tabellen har ingen summa för den.`);
    }
    const codes = codesOf(dimension, part, areas);
    if (typeof codes === 'string') return refuse(codes);
    selection.push({ dimension: dimension.id, codes });
  }
  return { ok: true, selection };
}

const refuse = (problem: string): ChosenParts => ({ ok: false, problem });

/** Text when the table cannot give what the part says. */
function codesOf({ label, categories }: TableDimension, part: QueryPart, areas: AreaRegister): string[] | string {
  const all = categories.map(({ code }) => code);
  switch (part.take) {
    case 'all':
      return all.length > 0 ? all : `Variabeln ”${label}” är tom i tabellen.`;
    case 'latest': {
      // By code and not by place: a table may have its latest year first.
      const latest = new Set([...all].sort().slice(-part.count));
      return all.length > 0 ? all.filter((code) => latest.has(code)) : `Variabeln ”${label}” är tom i tabellen.`;
    }
    case 'areas': {
      const known = categories.filter(({ code, label: name }) => {
        // A name is trusted only where the code says nothing: 03 is a län, and may be the third of something else.
        const match = areas.match(/\d/.test(code) ? code : name);
        return match.kind === 'found' && match.how !== 'leadingZero';
      });
      return known.length > 0
        ? known.map(({ code }) => code)
        : `Tabellen har inga av de områden som söks i variabeln ”${label}”. Välj en annan nivå eller en annan tabell.`;
    }
    case 'codes': {
      const known = new Set(all);
      const lost = part.codes.filter((code) => !known.has(code));
      return lost.length === 0
        ? [...part.codes]
        : `Variabeln ”${label}” har inte längre ${lost.slice(0, 5).join(', ')}. Välj på nytt vad som ska hämtas.`;
    }
  }
}
