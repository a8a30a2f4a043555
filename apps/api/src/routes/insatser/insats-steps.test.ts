import type { AuditEvent, Insats, InsatsStory, Missing } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { type StepCalls, stepCalls } from '../../testing/step-calls.ts';
import { type Answer, insats, openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let call: StepCalls;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  call = await stepCalls(api);
});
afterAll(() => api.close());

const missingIn = (answer: Answer) => answer.json<{ missing: Missing[] }>().missing.map(({ field }) => field);
const trailOf = async ({ id }: Insats) =>
  (await api.call(`/api/audit?entity=insats&id=${id}`)).json<{ items: AuditEvent[] }>().items;

describe('moving through the steps', () => {
  it('goes one by one to the end, each a version and a row in the trail', async () => {
    const made = await call.complete();
    const closed = await call.movedTo(made, 'closed');
    expect(closed).toMatchObject({ step: 'closed', lock: 'followedUp', version: 5 });
    const steps = (await trailOf(closed)).map(({ changes }) => changes['step']?.to).filter(Boolean);
    expect(steps).toEqual(['closed', 'followUp', 'insats', 'partners']);
    expect(await call.read(made.id)).toEqual(closed);
  });

  it('says all that is missing, and stays', async () => {
    const made = await api.log();
    const answer = await call.move(made, 'partners');
    expect([answer.status, missingIn(answer)]).toEqual([409, ['behovIds']]);
    expect(answer.json<ProblemBody>().detail).toContain('Koppla insatsen till minst ett behov.');
    expect(await call.read(made.id)).toEqual(made);
  });

  it('wants evidence for every behov', async () => {
    const bare = await call.behov([]);
    const made = await call.complete({ behovIds: [bare.id] });
    const answer = await call.move(made, 'partners');
    expect(answer.json<{ missing: Missing[] }>().missing[0]?.message).toBe('Ge behovet ett belägg: Få rör sig.');
  });

  it.each(['insats', 'followUp', 'closed'] as const)('does not jump to %s', async (to) => {
    const made = await call.complete();
    const answer = await call.move(made, to);
    expect([answer.status, missingIn(answer)]).toEqual([409, []]);
    expect(answer.json<ProblemBody>().detail).toContain('Inget steg kan hoppas över');
    expect((await call.read(made.id)).step).toBe('behov');
  });

  it('does not go to where it is', async () => {
    expect((await call.move(await call.complete(), 'behov')).status).toBe(409);
  });

  it('goes back with a reason, which the trail keeps, and not without', async () => {
    const there = await call.movedTo(await call.complete(), 'followUp');
    for (const reason of ['', '   ']) {
      const answer = await call.move(there, 'partners', reason);
      expect([answer.status, answer.json<ProblemBody>().errors?.[0]?.field]).toEqual([422, 'reason']);
    }
    const back = await call.move(there, 'partners', 'Föreningen hoppade av.');
    expect(back.json<Insats>().step).toBe('partners');
    expect((await trailOf(there))[0]?.changes).toEqual({
      step: { from: 'followUp', to: 'partners' },
      reason: { from: null, to: 'Föreningen hoppade av.' },
    });
  });

  it('is for the version that was read, and for one of two who do it at the same moment', async () => {
    const made = await call.complete();
    const answers = await Promise.all([call.move(made, 'partners'), call.move(made, 'partners')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const stale = answers.find(({ status }) => status === 412);
    expect(stale?.json<ProblemBody>().current?.step).toBe('partners');
    const anyVersion = { ...call.tierp, 'If-Match': '*' };
    expect((await api.send('POST', `/api/insatser/${made.id}/step`, { to: 'insats' }, anyVersion)).status).toBe(428);
    expect((await api.send('POST', `/api/insatser/${made.id}/step`, { to: 'insats' }, call.tierp)).status).toBe(428);
  });

  it('cannot be had by writing the step, the lock or the decision as if they were fields', async () => {
    const made = await call.complete();
    for (const body of [{ step: 'closed' }, { lock: null }, { decision: { answer: 'yes' } }, { version: 9 }]) {
      expect((await call.patch(made, body)).status).toBe(422);
      expect((await api.send('POST', '/api/insatser', { ...insats(), ...body }, call.tierp)).status).toBe(422);
    }
  });

  it('cannot be had by taking away, later on, what a gate asked for', async () => {
    const there = await call.movedTo(await call.complete(), 'followUp');
    const emptied = (await call.patch(there, { behovIds: [], partnerRoles: [] })).json<Insats>();
    expect(missingIn(await call.move(emptied, 'closed'))).toEqual(['behovIds', 'partnerRoles']);
  });

  it('takes no reason of 5 MB, and nothing beside what it asks for', async () => {
    const there = await call.movedTo(await call.complete(), 'partners');
    expect((await call.move(there, 'behov', 'x'.repeat(5_000_000))).status).toBe(413);
    expect((await call.move(there, 'behov', 'x'.repeat(1001))).status).toBe(422);
    const headers = { ...call.tierp, 'If-Match': '"2"' };
    for (const body of [{ to: 'klar' }, { to: 'insats', force: true }, {}, [], null]) {
      expect((await api.send('POST', `/api/insatser/${there.id}/step`, body, headers)).status).toBe(422);
    }
    expect(await call.read(there.id)).toEqual(there);
  });

  it('is not for an insats that is gone or never was', async () => {
    const made = await call.complete();
    expect((await call.remove(made)).status).toBe(204);
    const nowhere = { id: '00000000-0000-4000-8000-00000000abcd', version: 1 };
    for (const at of [{ ...made, version: 2 }, nowhere]) {
      const answers = [await call.move(at, 'partners'), await call.decide(at), await call.reopen(at)];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect((await api.call(`/api/insatser/${at.id}/story`)).status).toBe(404);
    }
  });
});

describe('an insats that needs samverkan', () => {
  const planned = { samverkan: true, status: 'planerad', startsOn: '2026-12-01', endsOn: null } as const;
  const unmeasured = { participants: null };

  it('does not start without a ja, however it is written', async () => {
    for (const status of ['pagar', 'genomford', 'avslutad'] as const) {
      const body = insats({ samverkan: true, status, startsOn: '2026-05-01' });
      const answer = await api.send('POST', '/api/insatser', body, call.tierp);
      expect([answer.status, answer.json<ProblemBody>().errors?.[0]?.field]).toEqual([422, 'status']);
    }
    const made = await call.complete({ ...planned, ...unmeasured });
    expect((await call.patch(made, { status: 'pagar' })).status).toBe(422);
    const running = await api.log({ status: 'pagar' });
    expect((await call.patch(running, { samverkan: true })).status).toBe(422);
    const no = (await call.decide(made, { answer: 'no' })).json<Insats>();
    expect((await call.patch(no, { status: 'pagar' })).status).toBe(422);
    const yes = (await call.decide(await call.complete(planned))).json<Insats>();
    expect((await call.patch(yes, { status: 'pagar' })).status).toBe(200);
  });

  it('is decided by samrådet, once, of the version it read', async () => {
    const made = await call.complete(planned);
    const answers = await Promise.all([call.decide(made), call.decide(made, { answer: 'no' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const decided = await call.read(made.id);
    expect(decided).toMatchObject({ lock: 'decided', version: 2, decision: { recordedBy: 'Ledamot i samrådet' } });
    const again = await call.decide(decided, { answer: 'no' });
    expect([again.status, (await call.read(made.id)).decision]).toEqual([409, decided.decision]);
    expect((await trailOf(made))[0]).toMatchObject({ personName: 'Ledamot i samrådet', action: 'update' });
  });

  it('is not decided by anyone else', async () => {
    const made = await call.complete(planned);
    for (const person of ['samordnare-tierp', 'samordnare-uppsala', 'planerare', 'dataansvarig']) {
      expect((await call.decide(made, {}, await api.as(person))).status).toBe(403);
    }
    expect((await call.decide(made, {}, {})).status).toBe(401);
  });

  it('is not decided ahead of time, namelessly, or for no reason', async () => {
    const made = await call.complete(planned);
    const cases = [{ decidedOn: '2026-11-23' }, { decidedBy: ' ' }, { why: '' }, { why: 'x'.repeat(5_000) }] as const;
    for (const wrong of cases) {
      const answer = await call.decide(made, wrong);
      expect([answer.status, answer.json<ProblemBody>().errors?.[0]?.field]).toEqual([422, Object.keys(wrong)[0]]);
    }
    expect((await call.decide(made, { decidedOn: '2026-11-22' })).status).toBe(200);
  });

  it('is alone in being decided', async () => {
    expect((await call.decide(await call.complete())).status).toBe(409);
  });

  it('that is to be changed stays open, and is decided anew', async () => {
    const made = await call.complete(planned);
    const amend = (await call.decide(made, { answer: 'amend', why: 'Börja senare.' })).json<Insats>();
    expect(amend.lock).toBeNull();
    const changed = (await call.patch(amend, { startsOn: '2027-01-10' })).json<Insats>();
    const decided = (await call.decide(changed)).json<Insats>();
    expect(decided).toMatchObject({ lock: 'decided', decision: { answer: 'yes' } });
    const story = (await api.call(`/api/insatser/${made.id}/story`)).json<InsatsStory>();
    expect(story.decisions.map(({ answer, withdrawnAt }) => [answer, withdrawnAt !== null])).toEqual([
      ['yes', false],
      ['amend', true],
    ]);
  });
});

describe('a locked insats', () => {
  const planned = { samverkan: true, status: 'planerad', startsOn: '2026-03-01' } as const;
  const decided = async () => (await call.decide(await call.complete(planned))).json<Insats>();
  const closed = async () => call.movedTo(await call.complete(), 'closed');

  it.each([
    ['title', 'Annan'],
    ['areaIds', ['deso:0360A0010']],
    ['behovIds', []],
    ['partnerRoles', []],
    ['goals', []],
    ['samverkan', false],
    ['startsOn', '2026-04-01'],
    ['resources', [{ fundingSource: 'projekt', sek: 1 }]],
  ])('by decision keeps its %s', async (field, value) => {
    const made = await decided();
    const answer = await call.patch(made, { [field]: value, participants: 7 });
    expect(answer.status).toBe(409);
    expect(answer.json<ProblemBody>().errors?.map((error) => error.field)).toContain(field);
    expect(answer.json<ProblemBody>().detail).toContain('Öppna den igen');
    expect(await call.read(made.id)).toEqual(made);
  });

  it('by decision lets be told how it goes, also with the rest sent back as it was', async () => {
    const made = await decided();
    const { title, areaIds, samverkan } = made;
    const answer = await call.patch(made, { title, areaIds, samverkan, status: 'pagar', participants: 30 });
    expect([answer.status, answer.json<Insats>().participants]).toEqual([200, 30]);
  });

  it('by follow-up keeps everything', async () => {
    const made = await closed();
    for (const change of [{ participants: 21 }, { status: 'avslutad' }, { position: null, title: 'Annan' }]) {
      expect((await call.patch(made, change)).status).toBe(409);
    }
    expect((await call.patch(made, {})).status).toBe(200);
    expect((await call.decide(made)).status).toBe(409);
  });

  it('is not deleted', async () => {
    for (const made of [await decided(), await closed()]) {
      expect((await call.remove(made)).status).toBe(409);
      expect(await call.read(made.id)).toEqual(made);
    }
  });

  it('is opened with a reason, and not without', async () => {
    const made = await closed();
    for (const reason of ['', '  ']) expect((await call.reopen(made, reason)).status).toBe(422);
    expect((await call.reopen(made, 'x'.repeat(1001))).status).toBe(422);
    expect((await call.reopen(made, 'Varför', await api.as('samordnare-uppsala'))).status).toBe(403);
    const opened = (await call.reopen(made)).json<Insats>();
    expect(opened).toMatchObject({ step: 'followUp', lock: null });
    expect((await trailOf(made))[0]?.changes).toEqual({
      step: { from: 'closed', to: 'followUp' },
      reason: { from: null, to: 'Fel siffra.' },
    });
    expect((await call.reopen(opened)).status).toBe(409);
  });

  it('by both is opened at once: the decision is withdrawn and stays in the story', async () => {
    const started = (await call.patch(await decided(), { status: 'genomford' })).json<Insats>();
    const made = await call.movedTo(started, 'closed');
    const opened = (await call.reopen(made)).json<Insats>();
    expect(opened).toMatchObject({ step: 'followUp', lock: null, decision: null, status: 'genomford' });
    expect((await call.patch(opened, { title: 'Ny rubrik' })).status).toBe(200);
    const again = await call.read(made.id);
    expect(missingIn(await call.move(again, 'closed'))).toEqual(['decision']);
    const story = (await api.call(`/api/insatser/${made.id}/story`)).json<InsatsStory>();
    expect(story.decisions).toMatchObject([{ answer: 'yes', withdrawnAt: '2026-11-21T23:30:00.000Z' }]);
  });
});
