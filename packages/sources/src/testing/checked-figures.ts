import type { ImportedFigure, ImportMapping } from '@halsouppdrag/domain';
import type { AreaRegister } from '../data-cube/area-register.ts';
import { type CheckedFile, checkFile } from '../desk-file/check-file.ts';
import type { DeskTable } from '../desk-file/find-table.ts';

/** What a check finds, with all the figures that can be loaded. */
export function checkedFigures(
  file: string,
  table: DeskTable,
  mapping: ImportMapping,
  register: AreaRegister,
): CheckedFile & { readonly figures: readonly ImportedFigure[] } {
  const figures: ImportedFigure[] = [];
  // A mean may be anything: these tests are of how a file is understood, not of what it can hold.
  const indicator = { measure: 'mean', multiplier: 1 } as const;
  const grounds = { register, areaVersion: null, indicator };
  const checked = checkFile(file, table, mapping, grounds, (figure) => figures.push(figure));
  return { ...checked, figures };
}
