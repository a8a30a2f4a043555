import type { Insats } from '@halsouppdrag/domain';

/** An insats as one row of the list, with the names of its areas. */
export interface InsatsRow {
  readonly insats: Insats;
  readonly where: string;
}
