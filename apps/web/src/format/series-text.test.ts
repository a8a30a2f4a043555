import type { OccasionSeries } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { seriesText } from './series-text.ts';

const tuesdays: OccasionSeries = {
  weekday: 2,
  from: '2026-09-01',
  to: '2026-11-24',
  everyWeeks: 1,
  startsAt: '18:00',
  except: [],
};

describe('a series of occasions in words', () => {
  it('says the weekday, the dates, the time and how many', () => {
    expect(seriesText(tuesdays)).toBe('varje tisdag 2026-09-01–2026-11-24, kl 18:00, 13 tillfällen');
  });

  it('names the days it is not held, and does not count them', () => {
    expect(seriesText({ ...tuesdays, except: ['2026-11-03'] })).toBe(
      'varje tisdag 2026-09-01–2026-11-24, kl 18:00, 12 tillfällen, utom 2026-11-03',
    );
  });

  it('says every other week and every third', () => {
    expect(seriesText({ ...tuesdays, everyWeeks: 2, startsAt: null })).toBe(
      'varannan tisdag 2026-09-01–2026-11-24, 7 tillfällen',
    );
    expect(seriesText({ ...tuesdays, everyWeeks: 3 })).toContain('var 3:e tisdag');
  });

  it('says a single occasion as its day', () => {
    expect(seriesText({ ...tuesdays, to: '2026-09-01' })).toBe('tisdag 2026-09-01, kl 18:00');
  });
});
