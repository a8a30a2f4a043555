import { type AreaLevel, type IndicatorLevel, indicatorLevels } from '@halsouppdrag/domain';
import { AreaRegister, type RegisteredArea } from '@halsouppdrag/sources';
import type { AreaTree } from '../db/area-tree.ts';

const countryCode = '00';

/** The areas of every level as a file may call them: plain data, for the thread that reads files. */
export type AreasByLevel = Readonly<Record<IndicatorLevel, readonly RegisteredArea[]>>;

/** A version of areas that is loaded beside the tool's own. */
export interface KnownVersion {
  readonly key: string;
  readonly level: AreaLevel;
  readonly areas: readonly RegisteredArea[];
}

/** The areas of every level. The whole country is a level of its own. */
export function areasByLevel(tree: AreaTree): AreasByLevel {
  return Object.fromEntries(indicatorLevels.map((level) => [level, areasOf(tree, level)])) as unknown as AreasByLevel;
}

function areasOf(tree: AreaTree, level: IndicatorLevel): RegisteredArea[] {
  if (level === 'riket') return [{ code: countryCode, name: 'Riket', kommun: null }];
  return tree.ofLevel(level).map(({ id, code, name }) => ({
    code,
    name,
    kommun: tree.parentsOf(id).find((parent) => parent.level === 'kommun')?.name ?? null,
  }));
}

/** Finds the areas of one level by what files call them. */
export function registerOf(areas: AreasByLevel, level: IndicatorLevel): AreaRegister {
  return new AreaRegister(areas[level]);
}

/** The ids of the areas of a level, in the order of `areasByLevel`; null for the whole country. */
export function areaIdsOf(tree: AreaTree, level: IndicatorLevel): (string | null)[] {
  return level === 'riket' ? [null] : tree.ofLevel(level).map(({ id }) => id);
}
