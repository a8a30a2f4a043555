import { areaVersionName, type ImportQuestion } from '@halsouppdrag/domain';
import type { AreaTree } from '../db/area-tree.ts';
import { readKnownVersions } from '../db/area-versions/read-area-versions.ts';
import type { Db } from '../db/open-database.ts';
import type { FieldError } from '../http/problem.ts';
import { type AreasByLevel, areasByLevel } from './known-areas.ts';

/** The areas a file is to be held against: the tool's own, or at one level those of a version that is loaded. */
export async function areasAskedFor(
  db: Db,
  tree: AreaTree,
  { level, areaVersion }: Pick<ImportQuestion, 'level' | 'areaVersion'>,
): Promise<AreasByLevel | { readonly fault: FieldError }> {
  const own = areasByLevel(tree);
  if (areaVersion === null) return own;
  const version = (await readKnownVersions(db)).find(({ key }) => key === areaVersion);
  const name = areaVersionName(areaVersion);
  if (version === undefined) {
    const message = `${name} är inte inläst. Läs in områdesindelningen först, eller välj en annan.`;
    return { fault: { field: 'areaVersion', message } };
  }
  if (version.level !== level) {
    return { fault: { field: 'level', message: `${name} hör till en annan nivå. Välj den.` } };
  }
  return { ...own, [level]: version.areas };
}
