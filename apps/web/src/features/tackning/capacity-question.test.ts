import { describe, expect, it } from 'vitest';
import { capacityQuestionOf, supplyIn, supplyWritten } from './capacity-question.ts';
import { askedIn } from './question.ts';

describe('what units offer, in the address', () => {
  it('is read as it was written, without what is as usual', () => {
    const supply = new Map([
      ['tierps-vardcentral', 7],
      ['heby-vardcentral', 2.5],
      ['gimo', 1],
    ]);
    const written = supplyWritten(supply);
    expect(written).toBe('heby-vardcentral:2.5,tierps-vardcentral:7');
    expect([...supplyIn(written)]).toEqual([
      ['heby-vardcentral', 2.5],
      ['tierps-vardcentral', 7],
    ]);
    expect(supplyWritten(new Map([['gimo', 1]]))).toBeUndefined();
  });

  it('leaves out what means nothing', () => {
    expect([...supplyIn('a:1000,b:-1,C:2,d:1.234,e,:3,f:4')]).toEqual([['f', 4]]);
    expect(supplyIn(undefined).size).toBe(0);
  });

  it('asks for the units of the question, whoever is asked about', () => {
    const question = capacityQuestionOf(askedIn({ area: 'kommun:0360' }), new Map([['a', 3]]));
    expect(question).not.toHaveProperty('area');
    expect(question).not.toHaveProperty('limits');
    expect(question).toMatchObject({ usualSupply: 1, supply: [{ vardenhetId: 'a', supply: 3 }] });
  });
});
