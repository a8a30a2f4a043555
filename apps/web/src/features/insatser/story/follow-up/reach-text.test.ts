import { emptyFollowUp } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { reachText } from './reach-text.ts';

const base = { people: 1300, year: 2022, sourceId: 'scb', counts: '65 år och äldre' };
const space = '\u00a0';

describe('reach in words', () => {
  it('says how many of how many, and the share', () => {
    expect(reachText({ participants: 25, followUp: emptyFollowUp }, base)).toEqual({
      reached: `25 av 1${space}300`,
      share: '1,9 procent',
      against: `Räknat mot 1${space}300 personer i insatsens områden: 65 år och äldre.`,
      isOver: false,
    });
  });

  it('gives no share of a hidden count, which would tell it', () => {
    const hidden = reachText({ participants: '..', followUp: emptyFollowUp }, base);
    expect(hidden).toMatchObject({ reached: `Färre än 5 av 1${space}300`, share: null });
  });

  it('counts against another number where there is a reason, and still tells the population', () => {
    const followUp = { ...emptyFollowUp, reachDenominator: { people: 40, reason: 'Klass 3.' } };
    const said = reachText({ participants: 30, followUp }, base);
    expect(said).toMatchObject({ reached: '30 av 40', share: '75 procent' });
    expect(said.against).toBe(`Räknat mot 40 personer. Skäl: Klass 3. Befolkningen i områdena är 1${space}300.`);
  });

  it('never divides by nobody, and says when more came than there are', () => {
    expect(reachText({ participants: 3, followUp: emptyFollowUp }, { ...base, people: 0 }).share).toBeNull();
    expect(reachText({ participants: 1301, followUp: emptyFollowUp }, base)).toMatchObject({
      share: null,
      isOver: true,
    });
  });

  it('says that nothing is filled in', () => {
    expect(reachText({ participants: null, followUp: emptyFollowUp }, base).share).toBeNull();
  });
});
