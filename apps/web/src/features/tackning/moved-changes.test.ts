import type { Tatort, UnitChange } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { roundedPosition, withMove } from './moved-changes.ts';

const tatorter: Tatort[] = [
  { id: 'alunda', name: 'Alunda', population: 2400, position: [18.08, 60.06] },
  { id: 'gimo', name: 'Gimo', population: 2800, position: [18.18, 60.17] },
];
const added: UnitChange = { kind: 'add', id: 'ny-alunda', name: 'Alunda', position: [18.08, 60.06] };

describe('changes with a unit moved', () => {
  it('moves a unit of today, once however often', () => {
    const once = withMove([added], 'tierps-vardcentral', [17.5, 60.3], tatorter);
    expect(withMove(once, 'tierps-vardcentral', [17.6, 60.4], tatorter)).toEqual([
      added,
      { kind: 'move', vardenhetId: 'tierps-vardcentral', position: [17.6, 60.4] },
    ]);
  });

  it('puts a new unit elsewhere from the start, under the name of where it then is', () => {
    const [inGimo] = withMove([added], 'ny-alunda', [18.181, 60.171], tatorter);
    expect(inGimo).toEqual({ kind: 'add', id: 'ny-alunda', name: 'Gimo', position: [18.181, 60.171] });
    const [outside] = withMove([added], 'ny-alunda', [18.3, 60.2], tatorter);
    expect(outside).toMatchObject({ name: 'närheten av Gimo' });
  });

  it('rounds to about a metre', () => {
    expect(roundedPosition(17.123456789, 60.987654321)).toEqual([17.12346, 60.98765]);
  });
});
