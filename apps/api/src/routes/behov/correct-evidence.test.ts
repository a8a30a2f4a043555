import type { Behov, EvidenceInput } from '@halsouppdrag/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let tierp: Record<string, string>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  tierp = await api.as('samordnare-tierp');
});
afterAll(() => api.close());

const indicator = { kind: 'indicator', indicatorId: 'ohalsa', areaId: 'regso:0360R001', year: 2022 } as const;
const dialogue = {
  kind: 'invanardialog' as const,
  heldOn: '2026-11-22',
  place: 'Bygdegården',
  participants: 3,
  themes: ['Mörka stigar'],
} satisfies EvidenceInput;

async function register(given: { evidence: EvidenceInput[] }): Promise<Behov> {
  const behov = { areaId: 'regso:0360R001', levnadsvana: 'fysiskAktivitet', description: 'Få barn rör sig.', ...given };
  return (await api.send('POST', '/api/behov', behov, tierp)).json<Behov>();
}
const patch = (id: string, body: unknown, version = 1) =>
  api.send('PATCH', `/api/behov/${id}`, body, { ...tierp, 'If-Match': `"${version}"` });

it('corrects evidence in its place, with a trace, and never a frozen value', async () => {
  const made = await register({ evidence: [indicator, dialogue, { kind: 'judgement', text: 'Vi ser det.', by: '' }] });
  const [value, talk, judged] = made.evidence.map((one) => one.id);
  const corrected = { correct: talk, to: { ...dialogue, participants: 41 } };
  const answer = await patch(made.id, { evidence: [{ keep: value }, corrected, { keep: judged }] });
  expect(answer.status).toBe(200);
  const after = answer.json<Behov>();
  expect(after.evidence.map((one) => one.id)).toEqual([value, talk, judged]);
  expect(after.evidence[1]).toMatchObject({ kind: 'invanardialog', participants: 41 });
  const trail = await api.call(`/api/audit?entity=behov&id=${made.id}`, { headers: tierp });
  const [last] = trail.json<{ items: { changes: Record<string, { from: unknown; to: unknown }> }[] }>().items;
  expect(JSON.stringify(last?.changes['evidence']?.to)).toContain('"participants":41');

  const wrong = [
    { correct: value, to: { ...indicator } },
    { correct: judged, to: { ...dialogue } },
    { correct: '018f6b3e-0000-7000-8000-000000000000', to: { ...dialogue } },
  ];
  for (const one of wrong) {
    const refused = await patch(made.id, { evidence: [one] }, 2);
    expect([refused.status, refused.json<ProblemBody>().errors?.[0]?.field]).toEqual([422, 'evidence.0.correct']);
  }
  const twice = await patch(made.id, { evidence: [{ keep: talk }, corrected] }, 2);
  expect(twice.json<ProblemBody>().errors?.[0]?.message).toContain('två gånger');
  expect((await patch(made.id, { evidence: [corrected] }, 1)).status).toBe(412);
});
