import type { Insats } from '@halsouppdrag/domain';
import { expect, it } from 'vitest';
import { storedInsats } from '../testing/stored-insats.ts';
import type { QueuedWrite } from './queued-write.ts';
import { withUnsent } from './with-unsent.ts';

const insats = storedInsats({ title: 'Promenad' });
const write = (part: Partial<QueuedWrite> & Pick<QueuedWrite, 'content'>): QueuedWrite => ({
  key: crypto.randomUUID(),
  person: { id: 'tierp', name: 'Tierp' },
  madeAt: '',
  tried: false,
  state: { kind: 'waiting' },
  ...part,
});

it('shows what waits to be sent on top of what is stored, answers of the follow-up apart', () => {
  const learned = { ...insats.followUp, learned: 'Fika.' };
  const stored = { ...insats, followUp: { ...insats.followUp, involved: 'Skolan' } };
  const shown = withUnsent(stored, [
    write({ content: { kind: 'changeInsats', base: insats, patch: { title: 'Löpning' } } }),
    write({ content: { kind: 'changeInsats', base: insats, patch: { followUp: learned } } }),
  ]);
  expect(shown).toMatchObject({ title: 'Löpning', followUp: { learned: 'Fika.', involved: 'Skolan' } });
});

it('leaves out what waits for a choice, and what is about another insats', () => {
  const content = { kind: 'changeInsats', base: insats, patch: { title: 'Löpning' } } as const;
  const other = { ...content, base: storedInsats({ id: '1b0e8f6e-0000-4000-8000-000000000009' }) };
  const refused = { kind: 'refused', reason: 'Nej', status: 409 } as const;
  expect(withUnsent(insats, [write({ content, state: refused }), write({ content: other })])).toBe(insats);
});

it('opens what is locked for what is written after, until the server has said no', () => {
  const decision = { answer: 'yes' } as Insats['decision'];
  const locked = storedInsats({ step: 'closed', lock: 'followedUp', decision });
  const content = { kind: 'reopenInsats', base: locked, reason: 'Fel antal.' } as const;
  expect(withUnsent(locked, [write({ content })])).toMatchObject({ step: 'followUp', lock: null, decision: null });
  const refused = { kind: 'refused', reason: 'Nej', status: 412 } as const;
  expect(withUnsent(locked, [write({ content, state: refused })])).toBe(locked);
});
