import { type Insats, type Step, steps } from '@halsouppdrag/domain';
import { expect, it } from 'vitest';
import type { QueuedWrite, StepContent } from '../../../outbox/queued-write.ts';
import type { StepWrite } from '../../../outbox/step-writes.ts';
import { storedInsats } from '../../../testing/stored-insats.ts';
import { type ColumnsRead, withMoves } from './with-moves.ts';

const [walk, swim] = [1, 2].map((number) => storedInsats({ id: `1b0e8f6e-0000-4000-8000-00000000000${number}` })) as [
  Insats,
  Insats,
];
const column = (...items: Insats[]) => ({ pages: [{ items, total: items.length, nextCursor: null }], pageParams: [] });
const columns = (behov: Insats[], closed: Insats[] = []): ColumnsRead => ({
  behov: column(...behov),
  partners: column(),
  insats: column(),
  followUp: column(),
  closed: column(...closed),
});
const waiting: QueuedWrite['state'] = { kind: 'waiting' };
const stepWrite = (content: StepContent, state = waiting): StepWrite => ({
  write: { key: '', person: { id: 'tierp', name: 'Tierp' }, madeAt: '', tried: false, content, state },
  content,
});
const toPartners = stepWrite({ kind: 'moveInsats', base: walk, to: 'partners', reason: '' });
const shown = (read: ColumnsRead) =>
  Object.fromEntries(steps.map((step: Step) => [step, read[step]?.pages.flatMap(({ items }) => items)]));

it('shows a card where it has been moved, as it now stands, and counts it there', () => {
  const renamed = { ...walk, title: 'Ny rubrik', version: 2 };
  const moved = withMoves(columns([swim, renamed]), [toPartners], true);
  expect(shown(moved)).toMatchObject({ behov: [swim], partners: [{ title: 'Ny rubrik', step: 'partners' }] });
  expect([moved.behov?.pages[0]?.total, moved.partners?.pages[0]?.total]).toEqual([1, 1]);
});

it('shows one that is not read yet, unless only the server can say that it matches the filters', () => {
  expect(shown(withMoves(columns([swim]), [toPartners], false))).toMatchObject({
    behov: [swim],
    partners: [{ id: walk.id }],
  });
  const read = columns([swim]);
  expect(withMoves(read, [toPartners], true)).toBe(read);
});

it('leaves a card that the server refused, and one whose new column is not there, where they stand', () => {
  const read = columns([walk]);
  expect(withMoves(read, [stepWrite(toPartners.content, { kind: 'refused', reason: '', status: 409 })], false)).toBe(
    read,
  );
  const away = { ...read, partners: undefined };
  expect(withMoves(away, [toPartners], false)).toBe(away);
});

it('shows what is opened among what is followed up, unlocked', () => {
  const locked = storedInsats({ step: 'closed', lock: 'followedUp' });
  const opened = stepWrite({ kind: 'reopenInsats', base: locked, reason: 'Fel antal.' });
  expect(shown(withMoves(columns([], [locked]), [opened], false))).toMatchObject({
    closed: [],
    followUp: [{ id: locked.id, step: 'followUp', lock: null }],
  });
});
