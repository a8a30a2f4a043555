import { describe, expect, it } from 'vitest';
import { readAge, readPeriod, readSex } from './categories.ts';

describe('the words of tables', () => {
  it.each([
    ['-4', '0-4'],
    ['5-9', '5-9'],
    ['0–4 år', '0-4'],
    ['80-', '80+'],
    ['85+ år', '85+'],
    ['65 år och äldre', '65+'],
    ['17 år', '17-17'],
    ['Från 5 till 9 år', '5-9'],
    ['100+ år', '100+'],
    ['totalt', 'all'],
    ['9-5', null],
    ['vuxna', null],
  ])('age %s is %s', (text, age) => expect(readAge(text)).toBe(age));

  it.each([
    ['män', 'men'],
    ['K', 'women'],
    ['F', 'women'],
    ['1+2', 'all'],
    ['Totalt', 'all'],
    ['annat', null],
  ])('sex %s is %s', (text, sex) => expect(readSex(text)).toBe(sex));

  it.each([
    ['2022', { year: 2022, fromYear: 2022 }],
    ['2018-2021', { year: 2021, fromYear: 2018 }],
    ['2018–21', { year: 2021, fromYear: 2018 }],
    ['2024.0', { year: 2024, fromYear: 2024 }],
    ['2024-12-31', { year: 2024, fromYear: 2024 }],
    ['2024-13-31', null],
    ['2022M01', null],
    ['2021-2018', null],
    ['22', null],
  ])('period %s is %j', (text, period) => expect(readPeriod(text)).toEqual(period));
});
