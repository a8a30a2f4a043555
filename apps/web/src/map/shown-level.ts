import type { AreaLevel } from '@halsouppdrag/domain';

/** The levels that can be switched on the map; the län is always there. */
export type ShownLevel = Exclude<AreaLevel, 'lan'>;
