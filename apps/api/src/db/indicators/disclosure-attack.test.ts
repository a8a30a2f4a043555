import type { IndicatorSex } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attackPublished, type PublishedCell } from '../../testing/attack-published.ts';
import { disclosuresOf } from '../../testing/disclosures.ts';
import { type CountedCell, cellKey, type HiddenCells, hiddenCells } from './hidden-cells.ts';
import { type CountedCells, hiddenOfSamePeople } from './hidden-of-same-people.ts';

/** Länet, two kommuner and what is in them; one lokalsamhälle is all of its kommun. */
const parents: Record<string, string> = {
  ...{ k1: 'lan', k2: 'lan', k3: 'lan', a: 'k1', b: 'k1', c: 'k1', d: 'k2', e: 'k2', f: 'k3' },
  ...{ a1: 'a', a2: 'a', b1: 'b', c1: 'c', c2: 'c', d1: 'd', d2: 'd', e1: 'e', f1: 'f' },
};
const ids = ['lan', ...Object.keys(parents)];
const childrenOf = (id: string) => ids.filter((one) => parents[one] === id);
const leavesOf = (id: string): readonly string[] => {
  const children = childrenOf(id);
  return children.length === 0 ? [id] : children.flatMap(leavesOf);
};
const levelOf = (id: string) =>
  id === 'lan' ? 'lan' : id.startsWith('k') ? 'kommun' : id.length === 1 ? 'lokalsamhalle' : 'deso';
const levels = ['lan', 'kommun', 'lokalsamhalle', 'deso'] as const;
const bothSexes = ['women', 'men'] as const;

/** The finest ages, and groups that overlap: 16-64 is of the two first. */
const fineAges = ['16-29', '30-64', '65+'];
const agesOf = (group: string | null): readonly string[] =>
  group === null ? fineAges : group === '16-64' ? ['16-29', '30-64'] : [group];

const few = fc.integer({ min: 0, max: 3 });
const people = fc.oneof({ weight: 2, arbitrary: few }, { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }) });
const atomCount = leavesOf('lan').length * bothSexes.length * fineAges.length;
const populations = fc.record({
  counts: fc.array(people, { minLength: atomCount, maxLength: atomCount }),
  rests: fc.array(people, { minLength: atomCount, maxLength: atomCount }),
  /** Which levels have figures, and whether they are parted by sex, by age, and by both at once. */
  parted: fc.array(
    fc.record({
      has: fc.boolean(),
      bySex: fc.boolean(),
      byAge: fc.boolean(),
      overlapping: fc.boolean(),
      crossed: fc.boolean(),
    }),
    { minLength: 4, maxLength: 4 },
  ),
  /** Of which areas and which sex the source says nothing, though it does of others. */
  lacking: fc.subarray(['a2', 'c', 'e', 'e1', 'f1'], { maxLength: 2 }),
  lackingSex: fc.constantFrom(null, 'women', 'men'),
});
type Population = typeof populations extends fc.Arbitrary<infer One> ? One : never;

interface Figure extends CountedCell {
  readonly isLacking: boolean;
}

/** All figures of a population, those that its source lacks too. */
function figuresOf({ counts, rests, parted, lacking, lackingSex }: Population): Figure[] {
  const leaves = leavesOf('lan');
  const sum = (of: readonly number[], id: string, sex: IndicatorSex, ageGroup: string | null) => {
    let all = 0;
    for (const leaf of leavesOf(id)) {
      for (const one of sex === 'all' ? bothSexes : [sex]) {
        for (const age of agesOf(ageGroup)) {
          const at = (leaves.indexOf(leaf) * bothSexes.length + bothSexes.indexOf(one)) * fineAges.length;
          all += of[at + fineAges.indexOf(age)] ?? 0;
        }
      }
    }
    return all;
  };
  return ids.flatMap((areaId) => {
    const level = levelOf(areaId);
    const has = parted[levels.indexOf(level)];
    if (!has?.has) return [];
    const groups = !has.byAge ? [] : has.overlapping ? [...fineAges, '16-64'] : fineAges;
    const parts: (readonly [IndicatorSex, string | null])[] = [
      ['all', null],
      ...(has.bySex ? bothSexes.map((sex) => [sex, null] as const) : []),
      ...groups.map((group) => ['all', group] as const),
      ...(has.bySex && has.crossed ? groups.flatMap((group) => bothSexes.map((sex) => [sex, group] as const)) : []),
    ];
    return parts.map(([sex, ageGroup]) => {
      const count = sum(counts, areaId, sex, ageGroup);
      const denominator = count + sum(rests, areaId, sex, ageGroup);
      const isLacking = lacking.includes(areaId) || sex === lackingSex;
      return { level, areaId, sex, ageGroup, count, denominator, isLacking };
    });
  });
}

const links = { parentOf: (id: string) => parents[id] ?? null, childrenOf };

/** As `figure-reader.ts` lets them out. */
function publish(measure: 'proportion' | 'count', figures: readonly Figure[]): PublishedCell[] {
  const told = figures.filter(({ isLacking }) => !isLacking);
  return publishWithout(hiddenCells(measure, told, links), figures);
}

function publishWithout(hidden: HiddenCells, figures: readonly Figure[]): PublishedCell[] {
  return figures.map((figure) => {
    const { areaId, sex, ageGroup, count, denominator, isLacking } = figure;
    if (isLacking) return { areaId, sex, ageGroup, count: null, denominator: null };
    const key = cellKey(figure);
    return {
      ...{ areaId, sex, ageGroup, count: hidden.figures.has(key) ? ('..' as const) : count },
      denominator: hidden.denominators.has(key) ? null : denominator,
    };
  });
}

const restOf = (cell: Figure): Figure => ({ ...cell, count: (cell.denominator ?? 0) - (cell.count ?? 0) });

async function attack(measure: 'proportion' | 'count', figures: readonly Figure[], published: PublishedCell[]) {
  // Of a count there is no denominator, so no one counted among how many.
  const hidesZeros = published.some((cell, at) => {
    const { count, denominator } = figures[at] as Figure;
    return cell.count === '..' && count === 0 && (denominator === null || denominator > 4);
  });
  const found = await attackPublished(published, {
    ...{ leavesOf, agesOf, hidesZeros },
    amongPeople: measure === 'proportion',
  });
  return disclosuresOf(found, figures, { leavesOf, agesOf });
}

/** The same few each time; `ATTACKS=200` hunts among so many others. */
const attacks = process.env['ATTACKS'];
const hunt = attacks === undefined ? { numRuns: 16, seed: 2026 } : { numRuns: Number(attacks) };
/** Such where a hunt once found something. */
const once = [
  ['proportion', { seed: 1444105685, path: '212', numRuns: 1 }],
  ['count', { seed: -634334984, path: '46', numRuns: 1 }],
] as const;

describe('an attack by linear programs on all that is told at once', () => {
  const keeps = (measure: 'proportion' | 'count') =>
    fc.asyncProperty(populations, async (population) => {
      const figures = figuresOf(population).map((one) => (measure === 'count' ? { ...one, denominator: null } : one));
      expect(await attack(measure, figures, publish(measure, figures))).toEqual([]);
    });

  it.each(['proportion', 'count'] as const)(
    'finds nothing of a %s that the rule keeps',
    // A smaller example would take many attacks more to find.
    (measure) => fc.assert(keeps(measure), { ...hunt, endOnFailure: true }),
    300_000,
  );

  // Which of two indicators have a figure: one, the other or both; the other may count those that do not.
  const inTwo = fc.record({
    population: populations,
    isTurned: fc.boolean(),
    of: fc.infiniteStream(fc.constantFrom('one', 'other', 'both')),
  });
  it('finds nothing of two indicators about the same people', () => {
    const kept = fc.asyncProperty(inTwo, async ({ population, isTurned, of }) => {
      const figures = figuresOf(population);
      const told = figures.filter(({ isLacking }) => !isLacking);
      const places = told.map((cell) => ({ cell, of: of.next().value }));
      const one = places.flatMap(({ cell, of: which }) => (which === 'other' ? [] : [cell]));
      const other = places.flatMap(({ cell, of: which }) => (which === 'one' ? [] : [isTurned ? restOf(cell) : cell]));
      const both: CountedCells[] = [
        { measure: 'proportion', isTurned: false, cells: one },
        { measure: 'proportion', isTurned, cells: other },
      ];
      const published = publishWithout(hiddenOfSamePeople(both, links), figures);
      expect(await attack('proportion', figures, published)).toEqual([]);
    });
    return fc.assert(kept, { ...hunt, endOnFailure: true });
  }, 300_000);

  it.each(once)('finds no longer what it once found of a %s', (measure, same) => fc.assert(keeps(measure), same));

  it('does find what is hidden carelessly', async () => {
    const figure = (areaId: string, sex: IndicatorSex, count: number, denominator: number): Figure => ({
      ...{ level: levelOf(areaId), areaId, sex, ageGroup: null, count, denominator, isLacking: false },
    });
    const figures = [
      ...[
        figure('k1', 'all', 62, 200),
        figure('a', 'all', 3, 60),
        figure('b', 'all', 19, 70),
        figure('c', 'all', 40, 70),
      ],
      ...[figure('k2', 'all', 57, 60), figure('d', 'all', 30, 30), figure('e', 'all', 27, 30)],
    ];
    const careless = (hidden: readonly string[]) =>
      figures.map(({ areaId, sex, ageGroup, count, denominator }) => ({
        ...{ areaId, sex, ageGroup, denominator, count: hidden.includes(areaId) ? ('..' as const) : count },
      }));
    expect(await attack('proportion', figures, careless(['a']))).toEqual([
      'count 3 of a all all ages is told to be 3–3: derivable',
      'rest 57 of a all all ages is told to be 57–57: derivable',
    ]);
    expect(await attack('proportion', figures, careless(['d', 'e']))).toEqual([
      'rest 0 of d all all ages is told to be 0–3: known to be fewer',
      'rest 3 of e all all ages is told to be 0–3: known to be fewer',
    ]);
    expect(await attack('proportion', figures, publish('proportion', figures))).toEqual([]);
  });
});
