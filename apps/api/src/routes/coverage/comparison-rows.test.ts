import { type Area, areaId } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { csvInBatches } from '../../csv-in-batches.ts';
import { inBatches } from '../../in-batches.ts';
import { comparisonColumns } from './comparison-rows.ts';

const area: Area = {
  ...{ id: areaId('kommun', '0360'), code: '0360', level: 'kommun', name: 'Tierp', parentId: null },
  ...{ population: 100, bbox: [17, 60, 18, 61] },
};

const difference = {
  areaId: area.id,
  ...{ population: 100, meanBefore: 4.501234, meanAfter: 3, withinBefore: 60, withinAfter: 70 },
  ...{ into: 10, outOf: 0, nearer: 12, farther: 0, saved: 150, savedByAffected: 12.5 },
};

describe('a comparison as CSV', () => {
  it('says on each row what its figures measure, since each situation may be measured its own way', async () => {
    const row = { area, difference, method: 'Metod.' };
    const rows = [
      { ...row, scenario: 'Fågelvägen', measure: 'km' as const },
      { ...row, scenario: 'Bil', measure: 'minutes' as const },
    ];
    const origin = { near: 10, populationYear: 2022, source: 'SCB', takenOn: '2026-11-22' };
    let text = '';
    for await (const part of csvInBatches(comparisonColumns(origin), inBatches(rows))) text += part;
    const [heading = '', ...lines] = text.slice(1).trimEnd().split('\r\n');
    const columns = heading.split(';');
    const cells = lines.map((line) => line.split(';'));
    const column = (name: string) => cells.map((row) => row[columns.indexOf(name)]);
    expect(column('Mått')).toEqual(['km', 'minuter']);
    expect(column('I genomsnitt i dag')).toEqual(['4,5', '4,5']);
    expect(column('Invånare som får högst 10')).toEqual(['10', '10']);
    expect(heading).not.toMatch(/km|minuter/);
  });
});
