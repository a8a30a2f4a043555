import { afterEach, describe, expect, it, vi } from 'vitest';
import { storedBehov } from '../testing/stored-behov.ts';
import { storedInsats } from '../testing/stored-insats.ts';
import type { QueuedWrite, WriteContent } from './queued-write.ts';
import { sendWrite } from './send-write.ts';

afterEach(() => vi.unstubAllGlobals());

const insats = storedInsats({ title: 'Promenad', version: 3 });
const photo = { key: 'photo-key', picture: new Blob(['x'], { type: 'image/jpeg' }) };
const photoId = '2b0e8f6e-0000-4000-8000-000000000000';
const entry: WriteContent = {
  kind: 'diary',
  insatsId: insats.id,
  input: { on: '2026-11-22', text: 'Snö', participants: 7, photoId: null },
  photo,
};

const queued = (content: WriteContent): QueuedWrite => ({
  key: 'write-key',
  person: { id: 'tierp', name: 'Hälsosamordnare i Tierp' },
  madeAt: '2026-11-22T12:00:00Z',
  tried: false,
  content,
  state: { kind: 'waiting' },
});

/** Answers each request in turn and remembers what was asked. */
function serverThatAnswers(...answers: readonly Response[]) {
  const sent: { url: string; key: string | null; ifMatch: string | null; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (url: string, { headers: given, body }: RequestInit) => {
    const headers = new Headers(given);
    const said = typeof body === 'string' ? JSON.parse(body) : body;
    sent.push({ url, key: headers.get('idempotency-key'), ifMatch: headers.get('if-match'), body: said });
    return answers[sent.length - 1] ?? new Response(null, { status: 500 });
  });
  return sent;
}

const problem = (status: number, rest: object = {}) =>
  Response.json({ type: 'about:blank', title: 'Nej', status, detail: 'Därför.', instance: '/', ...rest }, { status });

it('sends a photo ahead of its entry, each under its own key', async () => {
  const sent = serverThatAnswers(
    Response.json({ id: photoId }, { status: 201 }),
    Response.json({ id: photoId }, { status: 201 }),
  );
  expect(await sendWrite(queued(entry))).toEqual({ kind: 'stored' });
  expect(sent.map(({ url, key }) => [url, key])).toEqual([
    ['/api/photos', 'photo-key'],
    [`/api/insatser/${insats.id}/diary`, 'write-key'],
  ]);
  expect(sent[0]?.body).toBe(photo.picture);
  expect(sent[1]?.body).toMatchObject({ text: 'Snö', participants: 7, photoId });
});

it('puts a change on top of what others wrote elsewhere', async () => {
  const theirs = { ...insats, responsible: 'Bo', version: 4 };
  const sent = serverThatAnswers(problem(412, { current: theirs }), Response.json({ ...theirs, title: 'Löpning' }));
  const change: WriteContent = { kind: 'changeInsats', base: insats, patch: { title: 'Löpning' } };
  expect(await sendWrite(queued(change))).toEqual({ kind: 'stored' });
  expect(sent.map(({ ifMatch, body }) => [ifMatch, body])).toEqual([
    ['"3"', { title: 'Löpning' }],
    ['"4"', { title: 'Löpning' }],
  ]);
});

it('puts a change of a behov on top of what others wrote elsewhere, and asks where it is the same', async () => {
  const base = storedBehov({ version: 3 });
  const change: WriteContent = { kind: 'changeBehov', base, patch: { description: 'Många sover dåligt.' } };
  const elsewhere = { ...base, malgrupp: 'Unga', version: 4 };
  const sent = serverThatAnswers(problem(412, { current: elsewhere }), Response.json(elsewhere));
  expect(await sendWrite(queued(change))).toEqual({ kind: 'stored' });
  expect(sent.map(({ url, ifMatch, body }) => [url, ifMatch, body])).toEqual([
    [`/api/behov/${base.id}`, '"3"', change.patch],
    [`/api/behov/${base.id}`, '"4"', change.patch],
  ]);
  const theirs = { ...base, description: 'Oro om natten.', version: 4 };
  serverThatAnswers(problem(412, { current: theirs }));
  expect(await sendWrite(queued(change))).toEqual({ kind: 'conflict', theirs });
});

describe('a move to another step', () => {
  const move: WriteContent = { kind: 'moveInsats', base: insats, to: 'partners', reason: '' };
  const moved = { ...insats, version: 5, step: 'partners' as const };

  it('is from the step it was in, whatever else was changed meanwhile', async () => {
    const sent = serverThatAnswers(
      problem(412, { current: { ...insats, responsible: 'Bo', version: 4 } }),
      Response.json(moved),
    );
    expect(await sendWrite(queued(move))).toEqual({ kind: 'stored' });
    expect(sent.map(({ url, ifMatch, body }) => [url, ifMatch, body])).toEqual([
      [`/api/insatser/${insats.id}/step`, '"3"', { to: 'partners', reason: '' }],
      [`/api/insatser/${insats.id}/step`, '"4"', { to: 'partners', reason: '' }],
    ]);
  });

  it('is known again when only its answer was lost', async () => {
    serverThatAnswers(problem(412, { current: moved }));
    expect(await sendWrite(queued(move))).toEqual({ kind: 'stored' });
  });

  it('waits for the person where the step is shut, with what is missing, and where somebody else has moved it', async () => {
    serverThatAnswers(problem(409, { missing: [{ field: 'behovIds', message: 'Koppla minst ett behov.' }] }));
    expect(await sendWrite(queued(move))).toEqual({
      ...{ kind: 'refused', status: 409 },
      reason: 'Steget identifiera partner är inte öppet än. Koppla minst ett behov.',
    });
    serverThatAnswers(problem(412, { current: { ...insats, version: 6, step: 'insats', updatedBy: 'Bo' } }));
    expect(await sendWrite(queued(move))).toMatchObject({
      ...{ kind: 'refused', status: 412 },
      reason: expect.stringContaining('Bo har sedan dess flyttat insatsen till steget ta fram insats.'),
    });
  });

  it('of a locked insats says what the server says', async () => {
    serverThatAnswers(problem(409));
    expect(await sendWrite(queued(move))).toEqual({ kind: 'refused', reason: 'Därför.', status: 409 });
  });

  it('back keeps why, where somebody else has gone back for a reason of their own', async () => {
    const back: WriteContent = { ...move, base: { ...insats, step: 'insats' }, reason: 'Skolan hoppade av.' };
    serverThatAnswers(problem(412, { current: { ...moved, updatedBy: 'Bo' } }));
    expect(await sendWrite(queued(back))).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Bo') });
    serverThatAnswers(problem(412, { current: { ...moved, updatedBy: 'Hälsosamordnare i Tierp' } }));
    expect(await sendWrite(queued(back))).toEqual({ kind: 'stored' });
  });
});

describe('the opening of a locked insats', () => {
  const locked = storedInsats({ version: 3, step: 'closed', lock: 'followedUp' });
  const opening: WriteContent = { kind: 'reopenInsats', base: locked, reason: 'Fel antal.' };
  const opened = { ...locked, version: 4, step: 'followUp' as const, lock: null };

  it('goes on top of what others changed in it, as long as it is locked', async () => {
    const sent = serverThatAnswers(problem(412, { current: { ...locked, version: 7 } }), Response.json(opened));
    expect(await sendWrite(queued(opening))).toEqual({ kind: 'stored' });
    expect(sent.map(({ url, ifMatch, body }) => [url, ifMatch, body])).toEqual([
      [`/api/insatser/${locked.id}/reopen`, '"3"', { reason: 'Fel antal.' }],
      [`/api/insatser/${locked.id}/reopen`, '"7"', { reason: 'Fel antal.' }],
    ]);
  });

  it('is known again when only its answer was lost, and told from somebody else’s', async () => {
    serverThatAnswers(problem(412, { current: { ...opened, updatedBy: 'Hälsosamordnare i Tierp' } }));
    expect(await sendWrite(queued(opening))).toEqual({ kind: 'stored' });
    serverThatAnswers(problem(412, { current: { ...opened, updatedBy: 'Bo' } }));
    expect(await sendWrite(queued(opening))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('Insatsen är redan öppen och ändrades senast av Bo.'),
    });
  });
});

it('makes a behov and a partner with the key of the write, and asks first whether the partner is there already', async () => {
  const behov = {
    areaId: 'kommun:0360',
    levnadsvana: 'somn',
    malgrupp: '',
    description: 'Sover lite',
    evidence: [],
  } as const;
  const input = {
    name: 'Tierps IF',
    kind: 'forening' as const,
    contactFunction: '',
    contactAddress: '',
    areaIds: [],
    levnadsvanor: [],
    note: '',
  };
  const sent = serverThatAnswers(Response.json({}, { status: 201 }), problem(409), Response.json({}, { status: 201 }));
  const partner = (evenIfSimilar: boolean): WriteContent => ({ kind: 'newPartner', input, evenIfSimilar });
  expect(await sendWrite(queued({ kind: 'newBehov', input: { ...behov, evidence: [] } }))).toEqual({ kind: 'stored' });
  expect(await sendWrite(queued(partner(false)))).toEqual({ kind: 'refused', reason: 'Därför.', status: 409 });
  expect(await sendWrite(queued(partner(true)))).toEqual({ kind: 'stored' });
  expect(sent.map(({ url, key }) => [url, key])).toEqual([
    ['/api/behov', 'write-key'],
    ['/api/partners?unlessSimilar=true', 'write-key'],
    ['/api/partners', 'write-key'],
  ]);
});

it.each([
  ['a page that a network puts in the way', () => new Response('<!doctype html>Logga in'), { kind: 'noContact' }],
  ['nobody is chosen', () => problem(401), { kind: 'noContact' }],
  ['the server is away', () => problem(503), { kind: 'noContact' }],
  ['the server failed', () => problem(500), { kind: 'faulty' }],
  ['another’s area', () => problem(403), { kind: 'refused', reason: 'Därför.', status: 403 }],
  ['it is removed', () => problem(410), { kind: 'refused', reason: 'Därför.', status: 410 }],
] as const)('%s', async (_what, answer, expected) => {
  serverThatAnswers(answer());
  expect(await sendWrite(queued({ ...entry, photo: null }))).toEqual(expected);
});
