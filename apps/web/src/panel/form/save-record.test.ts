import type { Insats, InsatsInput } from '@halsouppdrag/domain';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Written } from './form-state.ts';
import { emptyFields, fieldsOf } from './insats-fields.ts';
import { type InsatsTypes, insatsKind } from './insats-kind.ts';
import { saveRecord } from './save-record.ts';

const saveInsats = (from: Written<InsatsTypes>, input: InsatsInput) => saveRecord(insatsKind, from, input);

const attempt = '0b0e8f6e-0000-4000-8000-000000000000';
const fields = { ...emptyFields(['kommun:0360']), title: 'Promenad', levnadsvanor: ['stress' as const] };
const input: InsatsInput = { ...fields, startsOn: null, endsOn: null, participants: null };
const stored: Insats = {
  ...input,
  id: '1b0e8f6e-0000-4000-8000-000000000000',
  version: 4,
  createdAt: '2026-01-01T00:00:00Z',
  createdBy: 'a',
  updatedAt: '2026-01-01T00:00:00Z',
  updatedBy: 'a',
};

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Answers each call in turn and remembers what was asked. */
function serverThatAnswers(...answers: readonly [status: number, body: object][]): Sent[] {
  const sent: Sent[] = [];
  const respond = async (url: string, { method = 'GET', headers, body }: RequestInit) => {
    const [status, json] = answers[sent.length] ?? [500, {}];
    sent.push({ method, url, headers: new Headers(headers), body: JSON.parse(String(body)) });
    return Response.json(json, { status });
  };
  vi.stubGlobal('fetch', vi.fn(respond));
  return sent;
}

const written = (change: Partial<Written<InsatsTypes>> = {}): Written<InsatsTypes> => ({
  fields,
  base: null,
  attempt,
  unanswered: null,
  ...change,
});
const problem = { type: '', title: '', status: 422, detail: 'Fel.', instance: '' };

describe('saving an insats', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('sends a new one once, with the key of the attempt', async () => {
    const sent = serverThatAnswers([201, stored]);
    expect(await saveInsats(written(), input)).toEqual(stored);
    expect(sent.map((one) => [one.method, one.headers.get('idempotency-key')])).toEqual([['POST', attempt]]);
  });

  it('settles what was sent and never answered before it says anything new', async () => {
    const changed = { ...fields, title: 'Kvällspromenad' };
    const sent = serverThatAnswers([201, stored], [200, { ...stored, version: 5, title: 'Kvällspromenad' }]);
    await saveInsats(written({ fields: changed, unanswered: input }), { ...input, title: 'Kvällspromenad' });
    expect(sent.map((one) => [one.method, one.body])).toEqual([
      ['POST', input],
      ['PATCH', { title: 'Kvällspromenad' }],
    ]);
    expect(sent[1]?.headers.get('if-match')).toBe('"4"');
  });

  it('begins anew where the server never took the unanswered one', async () => {
    const sent = serverThatAnswers([422, problem], [201, stored]);
    await saveInsats(written({ unanswered: { ...input, title: '' } }), input);
    expect(sent.map((one) => one.headers.get('idempotency-key'))).toEqual([attempt, attempt]);
  });

  it('logs it again under a new key where it has been removed since', async () => {
    const sent = serverThatAnswers([410, { ...problem, status: 410 }], [201, stored]);
    await saveInsats(written({ unanswered: input }), input);
    expect(sent[1]?.headers.get('idempotency-key')).not.toBe(attempt);
  });

  it('changes only what was changed, and asks nothing where nothing was', async () => {
    const sent = serverThatAnswers([200, stored]);
    const base = stored;
    await saveInsats(written({ base, fields: fieldsOf(base) }), input);
    expect(sent).toEqual([]);
    await saveInsats(written({ base, fields: { ...fieldsOf(base), status: 'pagar' } }), { ...input, status: 'pagar' });
    expect(sent.map((one) => [one.method, one.body])).toEqual([['PATCH', { status: 'pagar' }]]);
  });
});
