import { coverageAnswer, scenarioDifference, straightLineCost } from '@halsouppdrag/geo';
import { expect, it } from 'vitest';
import { coverageFinder } from './coverage-finder.ts';
import { coveragePoints } from './coverage-points.ts';
import type { CoverageAsked } from './coverage-thread.ts';
import type { PeopleGround } from './people-ground.ts';

/** People in a row eastward from 17° along 60° N, one at each place. */
function ground(id: string, points: number): PeopleGround {
  const positions = Float64Array.from({ length: 2 * points }, (_, i) => (i % 2 === 1 ? 60 : 17 + i / 1e6));
  const common = { withinAreas: [], index: null, settlement: null, bySex: undefined, byAge: undefined };
  return {
    id,
    areas: [{ areaId: 'deso:0380A0010', points, ...common }],
    positions,
    population: new Float64Array(points).fill(1),
  };
}
/** Ten, twenty and thirty people in two base areas; only those of the first know their people by sex and age. */
const grouped: PeopleGround = {
  id: 'grouped',
  areas: [
    {
      ...{ areaId: 'deso:0380A0010', points: 2, withinAreas: ['kommun:0380'], index: 1, settlement: 'countryside' },
      bySex: [
        { sex: 'women', population: 14 },
        { sex: 'men', population: 16 },
      ],
      byAge: [
        { from: 0, to: 64, people: 20 },
        { from: 65, to: 120, people: 10 },
      ],
    },
    {
      ...{ areaId: 'deso:0360A0010', points: 1, withinAreas: ['kommun:0360'], index: null, settlement: null },
      ...{ bySex: undefined, byAge: undefined },
    },
  ],
  positions: Float64Array.of(17, 60, 17.05, 60, 17.2, 60),
  population: Float64Array.of(10, 20, 30),
};
const small = ground('small', 3);
const other = ground('other', 5);
const question: CoverageAsked = {
  units: [{ id: 'enhet', position: [17, 60] }],
  limits: [5],
  within: null,
  travel: { kind: 'straightLine', detourFactor: 1 },
};
/** What no thread can be told to work out. */
const fatal = { ...question, limits: [-1] };
const nobodyLeaves = () => new AbortController().signal;

it('answers from the ground it is asked about, told once, and another one in between', async () => {
  const { covered } = coverageFinder();
  const of = async (one: PeopleGround) => (await covered(one, question, nobodyLeaves()))?.total.population;
  expect(await Promise.all([of(small), of(small), of(other), of(small)])).toEqual([3, 3, 5, 3]);
}, 60_000);

it('finds what is found here, of the people that are asked about', async () => {
  const { covered, compared } = coverageFinder();
  const points = coveragePoints(grouped);
  const travel = straightLineCost(1);
  const here = { points, limits: [1, 5], travel };
  const { units, ...told } = { ...question, limits: [1, 5] };
  const after = [{ id: 'annan', position: [17.05, 60] as [number, number] }];
  expect(points.map(({ byAge }) => byAge?.map(({ people }) => people))).toEqual([[7, 3], [13, 7], undefined]);
  expect(await covered(grouped, { ...told, units }, nobodyLeaves())).toEqual(coverageAnswer({ ...here, units }));
  const both = { before: units, after, near: 1 };
  expect(await compared(grouped, { ...told, ...both }, nobodyLeaves())).toEqual(
    scenarioDifference({ ...here, ...both }),
  );
}, 60_000);

it('counts only those within what is asked about', async () => {
  const { covered } = coverageFinder();
  const elsewhere = { ...question, within: new Set(['deso:0360A0010']) };
  expect((await covered(small, elsewhere, nobodyLeaves()))?.total.population).toBe(0);
}, 60_000);

it('answers the next when the thread was lost, and begins nothing that nobody waits for', async () => {
  const { covered } = coverageFinder();
  const gone = new AbortController();
  const lost = covered(small, fatal, nobodyLeaves());
  const left = covered(small, question, gone.signal);
  const next = covered(small, question, nobodyLeaves());
  gone.abort();
  await expect(lost).rejects.toThrow();
  expect(await left).toBeNull();
  expect((await next)?.total.population).toBe(3);
}, 60_000);

/** So many that to be told of them takes seconds. */
const endless = () => ground('endless', 1_000_000);

it('leaves no work behind that takes long when who asked has gone, and answers the next', async () => {
  const { covered } = coverageFinder({ mostMs: 60_000, graceMs: 0 });
  // That it runs is known once it has answered.
  expect(await covered(small, question, nobodyLeaves())).not.toBeNull();
  const gone = new AbortController();
  const left = covered(endless(), question, gone.signal);
  setImmediate(() => gone.abort());
  expect(await left).toBeNull();
  expect((await covered(small, question, nobodyLeaves()))?.total.population).toBe(3);
}, 60_000);

it('gives up what takes longer than it may', async () => {
  expect(await coverageFinder({ mostMs: 50, graceMs: 0 }).covered(endless(), question, nobodyLeaves())).toBeNull();
}, 60_000);
