import { describe, expect, it } from 'vitest';
import { namedAges, pyramidBars } from './pyramid-chart.ts';

describe('the bars of the pyramid', () => {
  it('stand women to the left and men to the right, without what the source has none of', () => {
    expect(
      pyramidBars([
        { ageGroup: '0-4', women: 120, men: 130 },
        { ageGroup: '5-9', women: null, men: 7 },
      ]),
    ).toEqual([
      { ageGroup: '0-4', sex: 'women', people: -120, isHidden: false },
      { ageGroup: '0-4', sex: 'men', people: 130, isHidden: false },
      { ageGroup: '5-9', sex: 'men', people: 7, isHidden: false },
    ]);
  });

  it('give nothing away of what is hidden, and do not take it for nobody', () => {
    expect(pyramidBars([{ ageGroup: '85+', women: '..', men: 0 }])).toMatchObject([
      { people: -0, isHidden: true },
      { people: 0, isHidden: false },
    ]);
  });
});

it('names every age, or every tenth year where there are many', () => {
  expect(namedAges(['0-4', '5-9', '85+'])).toEqual(['0-4', '5-9', '85+']);
  const years = [...Array.from({ length: 100 }, (_, age) => String(age)), '100+'];
  expect(namedAges(years)).toEqual(['0', '10', '20', '30', '40', '50', '60', '70', '80', '90', '100+']);
});
