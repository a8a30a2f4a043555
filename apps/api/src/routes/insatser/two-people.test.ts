import type { AuditEvent, Insats } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { type StepCalls, stepCalls } from '../../testing/step-calls.ts';
import { type Answer, insats, openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let call: StepCalls;
let anna: Record<string, string>;
let bo: Record<string, string>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  call = await stepCalls(api);
  anna = await api.as('samordnare-tierp');
  bo = await api.as('samordnare-tierp');
});
afterAll(() => api.close());

const currentIn = (answer: Answer): Insats => {
  expect(answer.status).toBe(412);
  const { current } = answer.json<ProblemBody>();
  if (current === undefined) throw new Error('A stale save was not told what it is now.');
  return current;
};
const saved = (answer: Answer): Insats => {
  expect(answer.status, answer.text).toBe(200);
  return answer.json<Insats>();
};
/** Every text the insats has ever had, as its history tells. */
const everWritten = async ({ id }: Insats) =>
  JSON.stringify((await api.call(`/api/audit?entity=insats&id=${id}`)).json<{ items: AuditEvent[] }>().items);

/** Both have read the same version; what each then does comes in every order that matters. */
describe('two who write in the same insats lose nothing of what either wrote', () => {
  it('1. each another field, one after the other: the later is told, and both stand', async () => {
    const read = await api.log();
    saved(await call.patch(read, { title: 'Annas rubrik' }, anna));
    const now = currentIn(await call.patch(read, { description: 'Bos text' }, bo));
    expect(now.title).toBe('Annas rubrik');
    const both = saved(await call.patch(now, { description: 'Bos text' }, bo));
    expect(both).toMatchObject({ title: 'Annas rubrik', description: 'Bos text' });
  });

  it('2. the same field: the later sees the earlier before choosing, and the history keeps what was replaced', async () => {
    const read = await api.log();
    saved(await call.patch(read, { title: 'Annas rubrik' }, anna));
    const now = currentIn(await call.patch(read, { title: 'Bos rubrik' }, bo));
    const chosen = saved(await call.patch(now, { title: 'Bos rubrik' }, bo));
    expect(chosen.title).toBe('Bos rubrik');
    expect(await everWritten(chosen)).toContain('Annas rubrik');
  });

  it('3. at the very same time: one is saved, the other told of it', async () => {
    const read = await api.log();
    const answers = await Promise.all([
      call.patch(read, { title: 'Annas rubrik' }, anna),
      call.patch(read, { description: 'Bos text' }, bo),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const late = answers.findIndex(({ status }) => status === 412);
    const now = currentIn(answers[late] as Answer);
    const rest = late === 0 ? { title: 'Annas rubrik' } : { description: 'Bos text' };
    expect(saved(await call.patch(now, rest, bo))).toMatchObject({ title: 'Annas rubrik', description: 'Bos text' });
  });

  it('4. one saves twice in between: the other is told of the latest, not the first', async () => {
    const read = await api.log();
    const first = saved(await call.patch(read, { title: 'Först' }, anna));
    saved(await call.patch(first, { title: 'Sedan' }, anna));
    expect(currentIn(await call.patch(read, { description: 'Bos text' }, bo)).title).toBe('Sedan');
  });

  it('5. an answer that is lost on the way: the same save again is told that it stands, and is not made twice', async () => {
    const read = await api.log();
    saved(await call.patch(read, { title: 'Annas rubrik' }, anna));
    const again = currentIn(await call.patch(read, { title: 'Annas rubrik' }, anna));
    expect(again).toMatchObject({ title: 'Annas rubrik', version: read.version + 1 });
  });

  it('6. one moves the insats to another step while the other writes: the text comes in after', async () => {
    const read = await call.complete();
    saved(await call.move(read, 'partners', '', anna));
    const now = currentIn(await call.patch(read, { description: 'Bos text' }, bo));
    const both = saved(await call.patch(now, { description: 'Bos text' }, bo));
    expect(both).toMatchObject({ step: 'partners', description: 'Bos text' });
  });

  it('7. samrådet decides while one writes: what is now locked is refused with its reason, not dropped in silence', async () => {
    const read = await call.movedTo(await call.complete({ samverkan: true, status: 'planerad' }), 'insats');
    const decided = await call.decide(read);
    expect(decided.status, decided.text).toBeLessThan(300);
    const now = currentIn(await call.patch(read, { title: 'Bos rubrik' }, bo));
    expect(now.lock).toBe('decided');
    const refused = await call.patch(now, { title: 'Bos rubrik' }, bo);
    expect([refused.status, refused.json<ProblemBody>().detail]).toEqual([409, expect.stringMatching(/\S/)]);
    expect((await call.read(read.id)).title).toBe(read.title);
  });

  it('8. one removes it while the other writes: the writer is told that it is gone, and the history keeps it', async () => {
    const read = await api.log(insats({ description: 'Det som stod' }));
    expect((await call.remove(read, anna)).status).toBe(204);
    const late = await call.patch(read, { title: 'Bos rubrik' }, bo);
    expect([404, 410]).toContain(late.status);
    expect(late.json<ProblemBody>().detail).toMatch(/\S/);
    expect(await everWritten(read)).toContain('Det som stod');
  });

  it('9. one writes in the diary while the other changes the plan: neither waits for the other', async () => {
    const read = await api.log();
    const entry = { on: '2026-11-20', text: 'Annas tillfälle', participants: 12, photoId: null };
    const [written, changed] = await Promise.all([
      api.send('POST', `/api/insatser/${read.id}/diary`, entry, { ...anna, 'Idempotency-Key': crypto.randomUUID() }),
      call.patch(read, { description: 'Bos text' }, bo),
    ]);
    expect([written.status, changed.status]).toEqual([201, 200]);
    expect((await api.call(`/api/insatser/${read.id}/diary`)).text).toContain('Annas tillfälle');
    expect((await call.read(read.id)).description).toBe('Bos text');
  });

  it('10. one saves without saying what was read: nothing is changed, whatever the other does', async () => {
    const read = await api.log();
    const blind = await api.send('PATCH', `/api/insatser/${read.id}`, { title: 'Blint' }, bo);
    expect(blind.status).toBe(428);
    saved(await call.patch(read, { title: 'Annas rubrik' }, anna));
    expect((await call.read(read.id)).title).toBe('Annas rubrik');
  });
});
