import {
  type AskedPlacement,
  hasEnded,
  type PlacementJob,
  PlacementQuestion,
  placementModels,
} from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { readEvents } from '../../testing/follow-changes.ts';
import { smallRegion } from '../../testing/small-region.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

const region = smallRegion();
const [first] = region.tatorter;
if (first === undefined) throw new Error('the small region has no tätort');

let api: TestApi;
beforeAll(async () => {
  const tatort = (id: string, lon: number) => ({ ...first, id, name: id, position: [lon, 60.05] as [number, number] });
  const tatorter = [tatort('vast', 17.05), tatort('mitt', 17.25), tatort('ost', 17.55)];
  api = await openTestApi(await createTestDatabase(), { region: { ...region, tatorter } });
});
afterAll(() => api.close());

// Nobody has a unit today: the only närmottagning is not open.
const question = { kinds: ['narmottagning'], statuses: ['oppen'], model: 'mclp', limit: 8, most: 2 };
const post = (more: object = {}) => api.send('POST', '/api/placements', { ...question, ...more });

async function ask(more: object = {}): Promise<PlacementJob> {
  const asked = await post(more);
  expect(asked.status, asked.text).toBe(202);
  const { id } = asked.json<PlacementJob>();
  expect(asked.headers.get('location')).toBe(`/api/placements/${id}`);
  return ended(id);
}

async function ended(id: string): Promise<PlacementJob> {
  for (;;) {
    const job = (await api.call(`/api/placements/${id}`)).json<PlacementJob>();
    if (hasEnded(job.state)) return job;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
const answerTo = async (more: object = {}) => {
  const { state, answer, problem } = await ask(more);
  expect([state, problem]).toEqual(['done', null]);
  if (answer === null) throw new Error('done without an answer');
  return answer;
};

describe('POST /api/placements', () => {
  it('is answered later: the best for each number, with proof, places and how it was measured', async () => {
    const answer = await answerTo();
    expect(answer.suggestions.map(({ count, chosen, within }) => [count, chosen, within])).toEqual([
      [0, [], 0],
      [1, ['mitt'], 2501],
      [2, ['mitt', 'vast'], 3501],
    ]);
    expect(answer.suggestions.every(({ proven }) => proven)).toBe(true);
    expect(answer).toMatchObject({
      end: 'asked',
      candidates: 3,
      measure: 'km',
      populationYear: 2022,
      sourceId: 'prov',
    });
    expect(answer.places.map(({ id }) => id).sort()).toEqual(['mitt', 'vast']);
    expect(answer.method).toContain('gånger 1,3');
  });

  it('streams what it has found on the way to the answer', async () => {
    const { id } = (await post()).json<PlacementJob>();
    const stream = await api.app.request(`http://localhost:3000/api/jobs/${id}/events`);
    const events = readEvents(stream);
    const told: PlacementJob[] = [];
    for (let next = await events.next(); next !== null; next = await events.next())
      told.push(next.data as PlacementJob);
    expect(told.at(-1)).toMatchObject({ state: 'done', answer: { suggestions: { length: 3 } } });
    const found = told.map(({ progress }) => progress?.suggestions.length ?? 0);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it.each(placementModels)('answers %s, with a unit at any base area', async (model) => {
    const { suggestions } = await answerTo({ model, candidates: { kind: 'baseAreas' } });
    expect(suggestions.length).toBeGreaterThan(1);
    expect(suggestions.every(({ proven, gap }) => proven && gap === 0)).toBe(true);
  });

  it('puts units at drawn points', async () => {
    const points = [{ id: 'p-1', name: 'Vid sjön', position: [17.35, 60.05] }];
    const drawn = await answerTo({ candidates: { kind: 'points', points } });
    expect(drawn).toMatchObject({ candidates: 1, places: points, suggestions: [{}, { chosen: ['p-1'] }] });
  });

  it('keeps what stays, and takes in what is changed', async () => {
    const kept = await answerTo({ kinds: ['vardcentral'], most: 1 });
    expect(kept.suggestions.map(({ chosen, within }) => [chosen, within])).toEqual([
      [[], 3518],
      [['ost'], 3568],
    ]);
    const closed = await answerTo({
      kinds: ['vardcentral'],
      most: 1,
      changes: [
        { kind: 'close', vardenhetId: 'tierps-vardcentral' },
        { kind: 'close', vardenhetId: 'stadens-vardcentral' },
      ],
    });
    expect(closed.suggestions[0]?.within).toBe(0);
  });

  it('says how many units full cover needs, and who is left all the same', async () => {
    const near = await answerTo({ model: 'lscp', limit: 8, most: 1 });
    expect(near.suggestions.map(({ count }) => count)).toEqual([0, 3]);
    const points = [{ id: 'p-1', name: 'Längst i väster', position: [17.05, 60.05] }];
    const short = await answerTo({ model: 'lscp', limit: 1, candidates: { kind: 'points', points } });
    expect(short.outOfReach.people).toBe(3568 - 1000);
    expect(short.outOfReach.areaIds).toContain('deso:0380A0010');
  });

  it('uses no excluded candidate, and says when none is left', async () => {
    expect((await answerTo({ excluded: ['mitt'] })).suggestions[1]?.chosen).toEqual(['vast']);
    const none = await answerTo({ excluded: ['mitt', 'vast', 'ost', 'finns-inte'] });
    expect(none).toMatchObject({ end: 'noCandidates', candidates: 0, suggestions: { length: 1 }, places: [] });
    const apart = await answerTo({ model: 'pMedian', most: 3, leastDistance: 18 });
    expect(apart).toMatchObject({ end: 'noRoom', suggestions: { length: 3 } });
  });

  it.each([
    [{ model: 'gissa' }, 'model'],
    [{ limit: 0 }, 'limit'],
    [{ limit: Number.NaN }, 'limit'],
    [{ limit: '8' }, 'limit'],
    [{ most: 0 }, 'most'],
    [{ most: 21 }, 'most'],
    [{ most: 1.5 }, 'most'],
    [{ seconds: 301 }, 'seconds'],
    [{ leastDistance: -1 }, 'leastDistance'],
    [{ candidates: { kind: 'points', points: [] } }, 'candidates.points'],
    [
      { candidates: { kind: 'points', points: [{ id: 'p', name: 'P', position: [17, null] }] } },
      'candidates.points.0.position.1',
    ],
    [{ candidates: { kind: 'points', points: [...drawn(1), ...drawn(1)] } }, 'candidates.points'],
    [{ excluded: ['a', 'a'] }, 'excluded'],
    [{ weights: { kind: 'index' } }, 'weights'],
    [{ weights: { kind: 'ages', from: 65 } }, 'weights'],
    [{ weights: { kind: 'ages', from: 65, to: 40 } }, 'weights.to'],
    [{ changes: [{ kind: 'close', vardenhetId: 'finns-inte' }] }, 'changes.0.vardenhetId'],
    [{ unknown: 1 }, 'unknown'],
  ])('refuses %j', async (more, field) => {
    const answer = await post(more);
    expect(answer.status).toBe(422);
    expect(answer.json<ProblemBody>().errors?.[0]?.field).toBe(field);
  });

  it('refuses ten thousand drawn points', async () => {
    const answer = await post({ candidates: { kind: 'points', points: drawn(10_000) } });
    expect(answer.status).toBe(422);
    expect(answer.json<ProblemBody>().errors?.[0]).toMatchObject({ field: 'candidates.points' });
  });

  it('answers two who ask at once, each their own', async () => {
    const [one, other] = await Promise.all([answerTo({ most: 1 }), answerTo({ most: 1, excluded: ['mitt'] })]);
    expect([one.suggestions[1]?.chosen, other.suggestions[1]?.chosen]).toEqual([['mitt'], ['vast']]);
  });

  it('can be taken back, once or twice, by who asked', async () => {
    const planerare = await api.as('planerare');
    const asked = await api.send('POST', '/api/placements', question, planerare);
    const cancel = (headers = {}) =>
      api.send('POST', `/api/jobs/${asked.json<PlacementJob>().id}/cancel`, undefined, headers);
    expect((await cancel(await api.as('samrad'))).status).toBe(403);
    const [once, twice] = [await cancel(planerare), await cancel(planerare)];
    expect([once.status, twice.status]).toEqual([200, 200]);
    expect(hasEnded(once.json<PlacementJob>().state)).toBe(true);
    expect(twice.json()).toEqual(once.json());
  });

  it('is found by its id with what it was asked, by anyone, and says whose it is to cancel', async () => {
    const planerare = await api.as('planerare');
    const { id } = (await api.send('POST', '/api/placements', question, planerare)).json<AskedPlacement>();
    const read = async (headers: Record<string, string>, of = id) =>
      (await api.call(`/api/placements/${of}`, { headers })).json<AskedPlacement>();
    const mine = await read(planerare);
    expect(PlacementQuestion.parse(mine.question)).toEqual(PlacementQuestion.parse(question));
    expect(mine.mayCancel).toBe(true);
    expect(await read(await api.as('samrad'))).toMatchObject({ question: mine.question, mayCancel: false });
    expect((await read({})).mayCancel).toBe(false);
    const anonymous = (await post()).json<AskedPlacement>();
    expect([anonymous.mayCancel, (await read(planerare, anonymous.id)).mayCancel]).toEqual([true, true]);
  });

  it('knows no placement that was not asked for', async () => {
    expect((await api.call(`/api/placements/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await api.call('/api/placements/1')).status).toBe(400);
  });
});

describe('GET /api/placement-choices', () => {
  it('has no weights the data cannot give', async () => {
    const choices = { tatorter: 3, baseAreas: 6, index: false, agesFrom: [] };
    expect((await api.call('/api/placement-choices')).json()).toEqual(choices);
  });
});

function drawn(count: number) {
  return Array.from({ length: count }, (_, k) => ({ id: `p-${k}`, name: 'P', position: [17, 60] }));
}
