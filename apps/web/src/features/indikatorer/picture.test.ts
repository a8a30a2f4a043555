import { describe, expect, it } from 'vitest';
import { type PictureWords, pictureLayout, wrapped } from './picture.ts';

const words: PictureWords = {
  title: 'God självskattad hälsa',
  about: '%, 2022, alla, kommuner i Uppsala län',
  key: [{ sign: '▲', colour: '#1f5f96', name: 'Bättre än Uppsala län' }],
  sources: ['Källa: Region Uppsala, Liv och hälsa ung, 2022.'],
  method: 'Wilsons intervall, 95 %. Ett område skiljer sig när intervallet för skillnaden inte täcker noll.',
  example: true,
};

describe('a picture that is saved', () => {
  it('says title, year, key, source and method, and that it is made up when it is', () => {
    const said = pictureLayout(words, { width: 320, height: 200 }).lines.map(({ text }) => text);
    const all = said.join(' ');
    for (const part of [words.title, words.about, words.method, 'Källa: Region Uppsala', 'Bättre än', 'Exempeldata'])
      expect(all).toContain(part);
    const real = pictureLayout({ ...words, example: false }, { width: 320, height: 200 });
    expect(real.lines.map(({ text }) => text).join(' ')).not.toContain('Exempeldata');
  });

  it.each([280, 360, 760])('has no two lines on each other or on the chart, %i pixels wide', (width) => {
    const chart = { width, height: 300 };
    const { lines, chartTop, height } = pictureLayout(words, chart);
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1];
      if (next !== undefined) expect(next.y - next.size).toBeGreaterThanOrEqual(line.y);
      expect(line.y <= chartTop || line.y - line.size >= chartTop + chart.height).toBe(true);
      expect(line.y).toBeLessThan(height);
    }
  });

  it('breaks lines between words and loses none', () => {
    const lines = wrapped(words.method, 200, 12);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(words.method);
  });
});
