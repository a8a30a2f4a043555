import { CoverageQuestion } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { parseSearch, parseViewState, stringifySearch } from '../../app/view-state.ts';
import { askedIn, questionOf, travelWritten } from './question.ts';

const networkId = '3f1c9a52-7f0b-4a6e-9a51-0d9a3f0c2b11';
const ask = (address: string) => askedIn(parseViewState(parseSearch(address)));

describe('how the way is measured, in the address', () => {
  it('is along the roads of the network it names, in minutes, and the API takes it', () => {
    const asked = ask(`?travel=car:${networkId}`);
    expect(asked).toMatchObject({ travel: { kind: 'road', networkId, by: 'car' }, nearLimit: 15 });
    expect(questionOf(asked).limits).toEqual([5, 10, 15, 20, 30, 45, 60]);
    expect(CoverageQuestion.safeParse(questionOf(asked)).success).toBe(true);
    const written = stringifySearch({ travel: travelWritten(asked.travel) });
    expect(ask(written).travel).toEqual(asked.travel);
    expect(ask(`?travel=walk:${networkId}&near=7`)).toMatchObject({ travel: { by: 'walk' }, nearLimit: 7 });
  });

  it('is by a routing server, whichever is set up', () => {
    const { travel } = ask('?travel=server:osrm');
    expect(travel).toEqual({ kind: 'server', server: 'osrm' });
    expect(ask(`?travel=${travelWritten(travel)}`).travel).toEqual(travel);
  });

  it.each(['?travel=car:1', '?travel=server:x', `?travel=hästvagn:${networkId}`, '?travel=', `?travel=${networkId}`])(
    'is the straight line where %s means nothing',
    (address) => {
      expect(ask(address).travel).toEqual({ kind: 'straightLine', detourFactor: 1.3 });
      expect(travelWritten(ask(address).travel)).toBeUndefined();
    },
  );
});
