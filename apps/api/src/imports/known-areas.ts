import type { IndicatorLevel } from '@halsouppdrag/domain';
import { AreaRegister } from '@halsouppdrag/sources';
import type { AreaTree } from '../db/area-tree.ts';

const countryCode = '00';

/** The areas of one level as a file may call them. The whole country is a level of its own. */
export function knownAreas(tree: AreaTree, level: IndicatorLevel): AreaRegister {
  if (level === 'riket') return new AreaRegister([{ code: countryCode, name: 'Riket', kommun: null }]);
  return new AreaRegister(
    tree.all
      .filter((area) => area.level === level)
      .map(({ id, code, name }) => ({
        code,
        name,
        kommun: tree.parentsOf(id).find((parent) => parent.level === 'kommun')?.name ?? null,
      })),
  );
}

/** `0360` of the level kommun → its id; null for the whole country. */
export function areaIdsByCode(tree: AreaTree, level: IndicatorLevel): ReadonlyMap<string, string | null> {
  if (level === 'riket') return new Map([[countryCode, null]]);
  return new Map(tree.all.filter((area) => area.level === level).map(({ id, code }) => [code, id]));
}
