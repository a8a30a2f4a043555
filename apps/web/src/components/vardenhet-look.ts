import type { VardenhetKind } from '@halsouppdrag/domain';

/**
 * The fixed shape and colour of each kind of care unit, the same on map, legend and list. Paths are drawn in a box of
 * 24 × 24 and stay apart in shape alone, for those who do not see the colours.
 */
export const vardenhetLook: Record<VardenhetKind, { path: string; colour: string }> = {
  // A square on its side: the largest, the nodes of the län.
  vardcentrum: { path: 'M12 1.5 22.5 12 12 22.5 1.5 12Z', colour: '#6a3d9a' },
  narmottagning: { path: 'M12 3 22 20.5H2Z', colour: '#c44e00' },
  halsocentral: {
    path: 'M12 21C6 16.5 2.5 13 2.5 8.8A5 5 0 0 1 12 6.5 5 5 0 0 1 21.5 8.8C21.5 13 18 16.5 12 21Z',
    colour: '#007a59',
  },
  vardcentral: { path: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z', colour: '#0a5a8a' },
  sjukhus: { path: 'M8.5 3h7v5.5H21v7h-5.5V21h-7v-5.5H3v-7h5.5Z', colour: '#b90835' },
};
