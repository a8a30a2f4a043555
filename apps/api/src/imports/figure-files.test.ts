import type { ImportMapping } from '@halsouppdrag/domain';
import { expect, it } from 'vitest';
import { figureFiles } from './figure-files.ts';
import type { AreasByLevel } from './known-areas.ts';

const areas: AreasByLevel = {
  riket: [],
  lan: [],
  kommun: [{ code: '0360', name: 'Tierp', kommun: null }],
  lokalsamhalle: [],
  deso: [],
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const small = { fileName: 'liten.csv', bytes: bytesOf('Kommun;År;Andel\nTierp;2024;12,5\n'), areas };

/** A few hundred bytes that say they are a table of nearly five million cells. */
const claim = () => {
  const codes = (name: string) => Array.from({ length: 2200 }, (_, at) => `${name}${at}`);
  const dimension = (name: string) => ({ category: { index: codes(name) } });
  const dataset = {
    ...{ class: 'dataset', version: '2.0', id: ['Region', 'Tid'], size: [2200, 2200], value: {} },
    dimension: { Region: dimension('r'), Tid: dimension('t') },
  };
  return { fileName: 'stor.json', bytes: bytesOf(JSON.stringify(dataset)), areas };
};
const messages = (outcome: { ok: boolean; complaints?: { message: string }[] }) =>
  outcome.complaints?.map(({ message }) => message);

const indicator = { measure: 'proportion', multiplier: 100 } as const;

it('reads and checks a file, and gathers its figures', async () => {
  const files = figureFiles();
  const described = await files.describe({ ...small, earlier: [] });
  const mapping: ImportMapping | undefined = described.ok ? described.value[0]?.mapping : undefined;
  if (mapping === undefined) throw new Error('not described');
  const asked = { ...small, question: { level: 'kommun', areaVersion: null, mapping }, indicator } as const;
  const checked = await files.check({ ...asked, wantsFigures: true });
  expect(checked.series).toEqual([{ year: 2024, sex: 'all', ageGroup: null, figures: 1, missing: 0, sum: null }]);
  expect(checked.ofFile).toEqual([
    {
      ...{ year: 2024, sex: 'all', ageGroup: null, areaVersion: null },
      figures: {
        ...{ areaNumber: Int32Array.of(0), value: Float64Array.of(12.5), missing: Uint8Array.of(255) },
        ...{ count: null, denominator: null, low: null, high: null, responseRate: null },
      },
    },
  ]);
  expect((await files.check({ ...asked, wantsFigures: false })).ofFile).toEqual([]);
});

it('refuses a file that takes more memory than it may, and reads the next', async () => {
  const files = figureFiles({ mostMs: 120_000, mostHeapMb: 160 });
  const [big, next] = await Promise.all([
    files.describe({ ...claim(), earlier: [] }),
    files.describe({ ...small, earlier: [] }),
  ]);
  expect(messages(big)).toEqual([
    'stor.json: det är för mycket för minnet. Dela upp tabellen, till exempel på år, och skicka delarna var för sig. Inget är inläst.',
  ]);
  expect(next.ok).toBe(true);
});

it('refuses a file that takes too long', async () => {
  // Sooner than a thread can start.
  const files = figureFiles({ mostMs: 0, mostHeapMb: 512 });
  expect(messages(await files.describe({ ...small, earlier: [] }))?.[0]).toMatch(/tar för lång tid att läsa/);
});

it('stops when told to, and reads the next', async () => {
  const files = figureFiles();
  const stop = new AbortController();
  const mapping: ImportMapping = { sheet: null, decimalSign: '.', columns: [], year: null, signs: [] };
  const question = { level: 'kommun', areaVersion: null, mapping } as const;
  const stopped = files.check({ ...small, question, indicator, wantsFigures: false }, stop.signal);
  stop.abort(new Error('nog'));
  await expect(stopped).rejects.toThrow('nog');
  expect((await files.describe({ ...small, earlier: [] })).ok).toBe(true);
});
