import { describe, expect, it } from 'vitest';
import { proportion } from './proportion.ts';
import { surveyBasis, surveyProportion } from './survey-proportion.ts';

describe('a figure of a survey', () => {
  it('is none of fewer than fifty answers, else the proportion', () => {
    expect(surveyProportion(20, 49)).toEqual({ value: null, reason: 'fewAnswers' });
    expect(surveyProportion(20, 50)).toEqual(proportion(20, 50));
    expect(surveyProportion(0, 0)).toEqual({ value: null, reason: 'fewAnswers' });
  });

  it('stands on its answers: Liv & hälsa 2022, 35 169 of about 78 000 invited, 45 %', () => {
    const { responseRate, nonResponse, tooFew } = surveyBasis(35_169, 78_000);
    expect((responseRate as number).toFixed(2)).toBe('0.45');
    expect((nonResponse as number).toFixed(2)).toBe('0.55');
    expect(tooFew).toBe(false);
  });

  it('may not know how many were invited, but never had more answers than them', () => {
    expect(surveyBasis(10, null)).toEqual({ answers: 10, responseRate: null, nonResponse: null, tooFew: true });
    expect(surveyBasis(0, 0).responseRate).toBeNull();
    expect(() => surveyBasis(3, 2)).toThrow(RangeError);
    expect(() => surveyBasis(-1, null)).toThrow(RangeError);
  });
});
