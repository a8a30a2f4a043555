import type { Behov, Insats } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../test/database/create-test-database.ts';
import { contract } from '../contract.ts';
import { everything, goalId, type StepCalls, stepCalls } from '../testing/step-calls.ts';
import { openTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let call: StepCalls;
let made: Insats;
let behov: Behov;

/** Small counts that stand nowhere else: in every place a count of people can be written. */
const sentinels = { baseline: 2.7171, earlier: 1.4343, outcome: 3.1515 };

beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  call = await stepCalls(api);
  const dialogue = { heldOn: '2026-11-02', place: 'Bygdegården', participants: 3, themes: ['Mörka stigar'] };
  behov = await call.behov([{ kind: 'invanardialog', ...dialogue }]);
  const goal = { id: goalId, text: 'Fler rör sig', kind: 'count', unit: '', target: 10 } as const;
  const first = await call.complete({
    behovIds: [behov.id],
    participants: 4,
    goals: [{ ...goal, countsPeople: true, baseline: sentinels.earlier }],
    followUp: {
      reachDenominator: null,
      involved: '',
      asPlanned: null,
      asPlannedNote: '',
      maintenance: null,
      learned: '',
      unintended: '',
      outcomes: [{ goalId, on: '2026-05-01', value: sentinels.outcome }],
    },
  });
  const changes = [
    { participants: 3, goals: [{ ...goal, countsPeople: true, baseline: sentinels.baseline }] },
    { participants: 2, followUp: { ...everything.followUp, outcomes: [{ goalId, on: '2026-05-02', value: 1.7373 }] } },
    { title: 'Liten grupp' },
  ];
  made = first;
  for (const change of changes) made = (await call.patch(made, change)).json<Insats>();
  for (const participants of [3, 4]) {
    const entry = { on: '2026-04-01', text: 'Träff', participants };
    await api.send('POST', `/api/insatser/${made.id}/diary`, entry, call.tierp);
  }
});
afterAll(() => api.close());

/** Every address that answers a GET, with the ids of what was written. */
function addresses(): string[] {
  const read = Object.values(contract).filter(({ method }) => method === 'get');
  const plain = read.flatMap(({ path }) =>
    path.includes('{') ? [made.id, behov.id].map((id) => path.replace(/\{\w+\}/, id)) : [path],
  );
  const trails = [`entity=insats&id=${made.id}`, `entity=behov&id=${behov.id}`].map((query) => `/api/audit?${query}`);
  return [...plain, ...trails, '/api/search?text=grupp', '/api/insatser?sort=title'];
}

/** Where an answer tells a small count: the sentinels, and a whole number from 1 to 4 called participants or value. */
function told(text: string): string[] {
  const found = [...Object.values(sentinels), 1.7373].filter((count) => text.includes(String(count))).map(String);
  const fields = text.match(
    /"(?:participants|value|baseline|attendances|atLeast)":\{?(?:"(?:from|to)":)?[1-4][,}\].]/g,
  );
  return [...found, ...(fields ?? [])];
}

describe('counts under five', () => {
  it('are told to the hälsosamordnare of the area, so that this test can see them', async () => {
    const answers = await Promise.all(
      addresses().map(async (path) => (await api.call(path, { headers: call.tierp })).text),
    );
    expect(new Set(answers.flatMap(told)).size).toBeGreaterThan(4);
  });

  it.each(['samordnare-uppsala', 'planerare', 'samrad', 'dataansvarig', null])('are not told to %s', async (person) => {
    const headers = person === null ? {} : await api.as(person);
    let answered = 0;
    for (const path of addresses()) {
      const answer = await api.call(path, { headers });
      if (answer.status === 200) answered++;
      expect([path, told(answer.text)]).toEqual([path, []]);
    }
    expect(answered).toBeGreaterThan(10);
  });

  it('are not told in what is written back to who may not see them', async () => {
    const asked = (await call.patch(made, { samverkan: true, status: 'planerad', endsOn: null })).json<Insats>();
    const decided = await call.decide(asked);
    expect([decided.status, told(decided.text)]).toEqual([200, []]);
    const stale = await call.decide(asked);
    expect([stale.status, told(stale.text)]).toEqual([412, []]);
    made = decided.json<Insats>();
  });

  it('stay hidden in the trail also when the goal is said not to count people any more', async () => {
    const opened = (await call.reopen(made)).json<Insats>();
    const goals = opened.goals.map((goal) => ({ ...goal, countsPeople: false, baseline: 50 }));
    expect((await call.patch(opened, { goals })).status).toBe(200);
    const trail = await api.call(`/api/audit?entity=insats&id=${made.id}`, { headers: await api.as('planerare') });
    expect(told(trail.text)).toEqual([]);
  });

  it.each(['samordnare-uppsala', 'planerare', 'samrad', 'dataansvarig', null])(
    'leave no trace in anything %s reads: whichever it is, the answers are the same',
    async (person) => {
      const headers = person === null ? {} : await api.as(person);
      const read = (who: Record<string, string>) =>
        Promise.all(
          comparable().map(async (path) => {
            const answer = await api.call(path, { headers: who });
            expect([path, answer.status < 400]).toEqual([path, true]);
            return [path, withoutVersions(answer.text)] as const;
          }),
        );
      const writeAll = async (count: number) => {
        const goals = [{ id: goalId, text: 'Fler rör sig', kind: 'count', unit: '', target: 10, countsPeople: true }];
        const outcomes = [{ goalId, on: '2026-05-02', value: count }];
        const followUp = { ...everything.followUp, outcomes };
        const patch = { participants: count, goals: goals.map((goal) => ({ ...goal, baseline: count })), followUp };
        const written = await call.patch(await call.read(made.id), patch);
        expect(written.status).toBe(200);
      };
      await writeAll(1);
      const [one, oneForOwner] = [await read(headers), await read(call.tierp)];
      await writeAll(4);
      expect(await read(headers)).toEqual(one);
      // Or the same would be said of answers that have nothing to do with it.
      expect(await read(call.tierp)).not.toEqual(oneForOwner);
    },
  );
});

/** What the insats is told in, but for its trail, which is longer with each change. */
const comparable = () => [
  ...[`/api/insatser/${made.id}`, `/api/insatser/${made.id}/story`, `/api/insatser/${made.id}/diary`],
  ...['/api/insatser', '/api/insatser.csv', '/api/insatser.geojson', '/api/insatser-export.geojson'],
  ...['/api/search?text=grupp', '/api/preventionsnivaer', '/api/resources-by-index', '/api/behov', '/api/partners'],
  ...['/api/white-spots', '/api/white-spots.csv', '/api/white-spots/regso:0360R001/fysiskAktivitet'],
  ...['/kommun:0360?year=2026', '/lan:03?year=2026', '.csv?area=kommun:0360&year=2026'].map(
    (which) => `/api/kommun-reports${which}`,
  ),
];

const withoutVersions = (text: string) =>
  text.replace(/"version":\d+/g, '').replace(/20\d\d-\d\d-\d\d[T ][\d:.]+Z?/g, '');
