import type { Behov, Insats } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let tierp: Record<string, string>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  tierp = await api.as('samordnare-tierp');
});
afterAll(() => api.close());

const register = async (description: string, evidence: object[]) => {
  const input = { areaId: 'regso:0360R001', levnadsvana: 'somn', description, evidence };
  return (await api.send('POST', '/api/behov', input, tierp)).json<Behov>();
};
const found = async (query: string) => {
  const { items, total } = (await api.call(`/api/behov?${query}`)).json<{ items: Behov[]; total: number }>();
  expect(total).toBe(items.length);
  return items.map(({ description }) => description).sort();
};

describe('which behov have evidence, and which an insats answers', () => {
  it('lists each by whether it has', async () => {
    const judgement = { kind: 'judgement', text: 'Vi ser det.' };
    await register('bara sagt', []);
    await register('visat', [judgement]);
    const answered = await register('besvarat', [judgement]);
    const input = { title: 'Svar', areaIds: ['regso:0360R001'], levnadsvanor: ['somn'], behovIds: [answered.id] };
    const insats = (await api.send('POST', '/api/insatser', input, tierp)).json<Insats>();

    expect(await found('evidence=true')).toEqual(['besvarat', 'visat']);
    expect(await found('evidence=false')).toEqual(['bara sagt']);
    expect(await found('answered=true')).toEqual(['besvarat']);
    expect(await found('answered=false&evidence=true')).toEqual(['visat']);

    await api.send('DELETE', `/api/insatser/${insats.id}`, undefined, { ...tierp, 'If-Match': '"1"' });
    expect(await found('answered=true'), 'an insats that is removed answers nothing').toEqual([]);
  });
});
