import { expect, it } from 'vitest';
import { capacityFinder } from './capacity-finder.ts';

const small = { population: [100], supply: [1, 1], ways: Float64Array.of(0, 12), worth: 60, tolerance: 1e-3 };

/** So many places and units that it takes minutes. */
function endless() {
  const [places, units] = [3000, 1500];
  return {
    population: Array.from({ length: places }, (_, i) => 1 + ((i * 7919) % 4000)),
    supply: Array.from({ length: units }, () => 1),
    ways: Float64Array.from({ length: places * units }, (_, at) => (at * 7919) % 1009),
    worth: 60,
    tolerance: 1e-3,
  };
}
const nobodyLeaves = () => new AbortController().signal;

it('leaves no work behind when who asked has gone, and answers the next and those who wait', async () => {
  const find = capacityFinder().crowded;
  // That it runs is known once it has answered.
  expect((await find(small, nobodyLeaves()))?.demand[0]).toBeCloseTo(55, 2);
  const [gone, waiting] = [new AbortController(), new AbortController()];
  const left = find(endless(), gone.signal);
  const never = find(endless(), waiting.signal);
  const next = find(small, nobodyLeaves());
  waiting.abort();
  setImmediate(() => gone.abort());
  expect(await left).toBeNull();
  expect(await never).toBeNull();
  expect((await next)?.demand[0]).toBeCloseTo(55, 2);
}, 60_000);

it('gives up what takes longer than it may', async () => {
  expect(await capacityFinder(50).crowded(endless(), nobodyLeaves())).toBeNull();
}, 60_000);
