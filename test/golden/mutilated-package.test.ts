import { readRegionPackage, regionPackageFiles } from '@halsouppdrag/sources';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committedFiles } from './committed-package.ts';

const whole = committedFiles();
const encoder = new TextEncoder();
const textOf = (name: string) => new TextDecoder().decode(whole.get(name));

/** The committed package with one file rewritten. */
function withText(name: string, rewrite: (text: string) => string) {
  const before = textOf(name);
  const after = rewrite(before);
  expect(after).not.toBe(before);
  return readRegionPackage(new Map(whole).set(name, encoder.encode(after)));
}

function withJson(name: string, rewrite: (document: never) => void) {
  return withText(name, (text) => {
    const document = JSON.parse(text);
    rewrite(document as never);
    return JSON.stringify(document);
  });
}

/** Replaces one line of a table, counted from 1. */
const line = (number: number, rewrite: (row: string) => string) => (text: string) =>
  text
    .split('\n')
    .map((row, index) => (index + 1 === number ? rewrite(row) : row))
    .join('\n');

/** The complaints of a refused package; a package that is taken fails the test. */
function complaintsOf(outcome: ReturnType<typeof readRegionPackage>) {
  if (outcome.ok) throw new Error('The package was taken.');
  return outcome.complaints;
}

const firstOf = (outcome: ReturnType<typeof readRegionPackage>) => complaintsOf(outcome)[0];

interface Geometry {
  arcs: number[][];
  properties: Record<string, string>;
}
interface Topology {
  arcs: [number, number][][];
  transform: { translate: [number, number] };
  objects: { areas: { geometries: Geometry[] } };
}

describe('a table that is wrong', () => {
  it.each([
    ['a wrong type', 'population.csv', 3, (row: string) => row.replace(/\d+$/, 'många'), 'population'],
    ['a negative population', 'population.csv', 3, (row: string) => row.replace(/\d+$/, '-5'), 'population'],
    ['1e5 in a whole number', 'population.csv', 3, (row: string) => row.replace(/\d+$/, '1e5'), 'population'],
    ['a blank before a whole number', 'population.csv', 3, (row: string) => row.replace(/\d+$/, ' 5'), 'population'],
    ['a huge number', 'population.csv', 3, (row: string) => row.replace(/\d+$/, '99999999999999999999'), 'population'],
    [
      'a population of an unknown area',
      'population.csv',
      2,
      (row: string) => row.replace('0305A0010', '9999A9999'),
      'areaCode',
    ],
    [
      'a value of an unknown area',
      'indicator-values.csv',
      2,
      (row: string) => row.replace(',03,', ',0305R999,'),
      'areaCode',
    ],
    ['an unknown parent', 'areas.csv', 11, (row: string) => row.replace(/0305$/, '0999'), 'parentCode'],
    ['a parent of the wrong level', 'areas.csv', 11, (row: string) => row.replace(/0305$/, '03'), 'parentCode'],
    ['an unknown kind', 'vardenheter.csv', 2, (row: string) => row.replace(',sjukhus,', ',spa,'), 'kind'],
    ['a unit outside the region', 'vardenheter.csv', 2, (row: string) => row.replace('17.6380', '11.9700'), 'lon'],
    ['a unit without its kommun', 'vardenheter.csv', 2, (row: string) => row.replace(/0380$/, '0180'), 'kommunCode'],
    [
      'a 30th of February',
      'vardenheter.csv',
      2,
      (row: string) => row.replace(',,,', ',,02-01/02-30,'),
      'closedPeriods',
    ],
    ['a period with one end', 'vardenheter.csv', 2, (row: string) => row.replace(',,,', ',,06-01,'), 'closedPeriods'],
    ['an eighth weekday', 'vardenheter.csv', 2, (row: string) => row.replace(',,,', ',,,8'), 'openDays'],
    ['a weekday twice', 'vardenheter.csv', 2, (row: string) => row.replace(',,,', ',,,mon mon'), 'openDays'],
    ['an unknown weekday', 'vardenheter.csv', 2, (row: string) => row.replace(',,,', ',,,mon lör'), 'openDays'],
    ['a person of an unknown area', 'people.csv', 2, (row: string) => row.replace('lan:03', 'lan:25'), 'areas'],
    ['an unknown source', 'indicators.csv', 2, (row: string) => row.replace(/[^,]+(?=,propor)/, 'x'), 'sourceId'],
  ] as const)('%s is refused with its line and column', (_, file, number, rewrite, column) => {
    const complaint = firstOf(withText(file, line(number, rewrite)));
    expect(complaint).toMatchObject({ file, line: number, column });
    expect(complaint?.message).toContain(`${file}, rad ${number}, kolumn ${column}: väntade`);
  });

  it('says when longitude and latitude have changed places', () => {
    const outcome = withText(
      'vardenheter.csv',
      line(2, (row) => row.replace('17.6380,59.8480', '59.8480,17.6380')),
    );
    expect(complaintsOf(outcome)).toHaveLength(1);
    expect(firstOf(outcome)).toMatchObject({ line: 2, column: 'lon' });
    expect(firstOf(outcome)?.found).toContain('bytt plats');
  });

  it('names the earlier line of a code, an id or a population that stands twice', () => {
    const twice = (number: number) => (text: string) => `${text}${text.split('\n')[number - 1]}\n`;
    expect(firstOf(withText('areas.csv', twice(20)))).toMatchObject({ line: 372, column: 'code' });
    expect(firstOf(withText('areas.csv', twice(20)))?.found).toContain('rad 20');
    expect(firstOf(withText('vardenheter.csv', twice(2)))).toMatchObject({ line: 48, column: 'id' });
    expect(firstOf(withText('population.csv', twice(2)))).toMatchObject({ file: 'population.csv', line: 478 });
  });

  it('names the base area whose population is missing', () => {
    const outcome = withText('population.csv', (text) => text.replace(/^0305A0010,2022,total,men,\d+\n/m, ''));
    expect(firstOf(outcome)).toMatchObject({
      file: 'population.csv',
      expected: 'en rad för 0305A0010, 2022, total, men',
    });
  });

  it('is refused for a missing column, an unknown column and a row cut short', () => {
    expect(firstOf(withText('tatorter.csv', (text) => text.replace('population', 'folk')))).toMatchObject({
      line: 1,
      column: 'population',
    });
    expect(complaintsOf(withText('tatorter.csv', (text) => text.replace('population', 'folk')))[1]?.found).toContain(
      'folk',
    );
    expect(
      firstOf(
        withText(
          'tatorter.csv',
          line(5, (row) => row.slice(0, 10)),
        ),
      ),
    ).toMatchObject({ line: 5 });
  });

  it('gives all complaints of all files, at most a hundred', () => {
    const bad = new Map(whole)
      .set('population.csv', encoder.encode(textOf('population.csv').replaceAll(/\d+$/gm, 'x')))
      .set('people.csv', encoder.encode(textOf('people.csv').replace('datasteward', 'chef')));
    expect(complaintsOf(readRegionPackage(bad))).toHaveLength(100);
  });
});

describe('a file that is damaged', () => {
  it.each(regionPackageFiles)('%s is missed when it is not there, and when it is empty', (name) => {
    const missing = new Map(whole);
    missing.delete(name);
    expect(firstOf(readRegionPackage(missing))).toMatchObject({ file: name, found: 'ingen sådan fil' });
    const empty = new Map(whole).set(name, new Uint8Array());
    expect(firstOf(readRegionPackage(empty))).toMatchObject({ file: name, found: 'ingenting' });
  });

  it('tells the byte that is not UTF-8', () => {
    const bytes = encoder.encode(textOf('areas.csv'));
    bytes[100] = 0xff;
    const complaint = firstOf(readRegionPackage(new Map(whole).set('areas.csv', bytes)));
    expect(complaint).toMatchObject({ file: 'areas.csv', line: 5 });
    expect(complaint?.found).toContain('0xFF, byte 100');
  });

  it('tells where JSON ends too early and where it is wrong', () => {
    expect(firstOf(withText('region.json', (text) => text.slice(0, 400)))?.found).toContain('avklippt');
    const complaint = firstOf(withText('region.json', (text) => text.replace('"levels": [', '"levels": [,')));
    expect(complaint?.line).toBeGreaterThan(3);
  });

  it('is taken with a byte order mark and with CRLF', () => {
    expect(withText('areas.csv', (text) => `\uFEFF${text}`).ok).toBe(true);
    expect(withText('areas.csv', (text) => text.replaceAll('\n', '\r\n')).ok).toBe(true);
    expect(withText('region.json', (text) => `\uFEFF${text}`).ok).toBe(true);
  });
});

describe('region.json', () => {
  it('is refused for a bad date and for a source nobody has', () => {
    const bad = withJson('region.json', (region: { sources: { date: string }[] }) => {
      for (const source of region.sources.slice(0, 1)) source.date = '2024-02-30';
    });
    expect(firstOf(bad)).toMatchObject({ path: 'sources[0].date', expected: 'ett datum som 2026-11-22' });
    const unknown = withJson('region.json', (region: { populationSourceId: string }) => {
      region.populationSourceId = 'ingen';
    });
    expect(firstOf(unknown)).toMatchObject({ path: 'populationSourceId' });
  });
});

describe('outlines that are wrong', () => {
  const broken = (rewrite: (topology: Topology) => void) => firstOf(withJson('areas.topojson', rewrite));

  it('are refused for a ring that is not closed', () => {
    const complaint = broken(({ objects }) => objects.areas.geometries[0]?.arcs[0]?.pop());
    expect(complaint).toMatchObject({ path: 'objects.areas.geometries[0].arcs[0]', expected: 'en sluten ring' });
  });

  it('are refused for an arc that is not there, and for a step that is no whole number', () => {
    expect(broken(({ objects }) => objects.areas.geometries[0]?.arcs[0]?.splice(0, 1, 99_999))?.found).toBe(
      'nummer 99999',
    );
    expect(broken(({ arcs }) => arcs[7]?.splice(0, 1, [0.5, 1]))?.path).toBe('arcs[7][0][0]');
  });

  it('are refused for an area that the table lacks, and for a table area that they lack', () => {
    const [unknown, undrawn] = complaintsOf(
      withJson('areas.topojson', ({ objects }: Topology) => {
        for (const { properties } of objects.areas.geometries.slice(0, 1)) properties['code'] = '0305X0010';
      }),
    );
    expect(unknown?.path).toBe('objects.areas.geometries[0].properties.code');
    expect(undrawn?.expected).toContain('0305A0010');
  });

  it('are refused when they lie elsewhere', () => {
    const complaint = broken(({ transform }) => transform.translate.reverse());
    expect(complaint).toMatchObject({ file: 'areas.topojson' });
    expect(complaint?.expected).toContain('gränser i regionen');
  });
});

describe('any damage at all', () => {
  const small = regionPackageFiles.filter((name) => name !== 'areas.topojson');

  it('ends in a package or in complaints, never in an exception', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...small),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 5 }),
        fc.boolean(),
        (name, end, flips, cut) => {
          const original = whole.get(name) ?? new Uint8Array();
          const bytes = original.slice(0, cut ? end % (original.length + 1) : original.length);
          for (const [at, value] of flips) if (bytes.length > 0) bytes[at % bytes.length] = value;
          const outcome = readRegionPackage(new Map([[name, bytes]]));
          expect(outcome.ok ? [] : outcome.complaints.every(({ message }) => message !== '')).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of the outlines too', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 32, max: 126 }), (at, value) => {
        const bytes = whole.get('areas.topojson')?.slice() ?? new Uint8Array();
        bytes[at % bytes.length] = value;
        const outcome = readRegionPackage(new Map(whole).set('areas.topojson', bytes));
        expect(outcome.ok || outcome.complaints.length > 0).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the work', () => {
  interface Work {
    partners: { id: string }[];
    behov: { areaId: string; evidence: { kind: string; year?: number }[] }[];
    insatser: { title: string; writtenBy: string; origin: string | null; example: boolean; behovIds: string[] }[];
  }
  const broken = (rewrite: (work: Work) => void) =>
    firstOf(withJson('work.json', rewrite as (document: never) => void));

  it('is refused for a behov, an area, a person or a value that is nowhere, with its path', () => {
    expect(broken(({ insatser }) => insatser[0]?.behovIds.splice(0, 1, crypto.randomUUID()))?.path).toBe(
      'insatser[0].behovIds',
    );
    expect(broken(({ behov }) => Object.assign(behov[2] ?? {}, { areaId: 'regso:9999R001' }))?.path).toBe(
      'behov[2].areaId',
    );
    expect(broken(({ insatser }) => Object.assign(insatser[3] ?? {}, { writtenBy: 'ingen' }))).toMatchObject({
      path: 'insatser[3].writtenBy',
      expected: 'id för någon i people.csv',
    });
    const withIndex = broken(({ behov }) => {
      const at = behov.findIndex(({ evidence }) => evidence.some(({ kind }) => kind === 'indicator'));
      for (const one of behov[at]?.evidence ?? []) if (one.kind === 'indicator') one.year = 1999;
    });
    expect(withIndex?.expected).toBe('ett värde i indicator-values.csv');
  });

  it('is refused when something that is not made up names no source', () => {
    expect(broken(({ insatser }) => Object.assign(insatser[0] ?? {}, { origin: null }))).toMatchObject({
      path: 'insatser[0].origin',
      expected: 'en källa under origin, eller example: true',
    });
  });

  it('is refused for an id that stands twice', () => {
    expect(broken(({ partners }) => Object.assign(partners[1] ?? {}, { id: partners[0]?.id }))?.path).toBe(
      'partners[1].id',
    );
  });
});
