import { moveMark } from '@halsouppdrag/domain';
import { localDate } from '../../local-date.ts';
import type { Series } from './find-series.ts';

/**
 * What is said after the name of an indicator's source where the figures did not come with the tool: that they were
 * moved from other areas, or when a data steward loaded them, since they may be of another edition than the one that is
 * named. From which file the receipt tells, to those who may read it: a file may be named after somebody.
 */
export function seriesMark({ moved, loadedAt }: Pick<Series, 'moved' | 'loadedAt'>): string | null {
  if (moved !== null) return moveMark(moved);
  return loadedAt === null ? null : `inläst av dataansvarig ${localDate(loadedAt)}`;
}
