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
  const checked = checkFile(file, table, mapping, { register, areaVersion: null }, (figure) => figures.push(figure));
  return { ...checked, figures };
}
