import type { Behov, BehovPatch } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { storedBehov } from '../testing/stored-behov.ts';
import { behovChange } from './behov-change.ts';
import type { QueuedWrite } from './queued-write.ts';
import { partsInConflict, settleChange } from './settle-change.ts';
import { unsentPatch } from './unsent-patch.ts';

const [judged, dialogue] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
const base = storedBehov({
  evidence: [
    { id: judged, kind: 'judgement', text: 'Samtal på plats.', by: 'Hälsosamordnare' },
    { id: dialogue, kind: 'invanardialog', heldOn: '2026-11-02', place: 'Bygdegården', participants: 12, themes: [] },
  ],
});
const dialogueInput = {
  kind: 'invanardialog',
  heldOn: '2026-11-02',
  place: 'Bygdegården',
  participants: 12,
  themes: [],
} as const;
const settle = (patch: BehovPatch, current: Partial<Behov>) =>
  settleChange(behovChange, { base, patch }, { ...base, version: 2, ...current });
const report = { kind: 'report', title: 'Ung i Tierp', url: null } as const;

describe('a change of a behov that somebody else saved since', () => {
  it('goes on top of what they wrote in other fields', () => {
    const patch = { description: 'Många sover dåligt.' };
    expect(settle(patch, { malgrupp: 'Unga' })).toEqual({ kind: 'free', patch });
    expect(settle(patch, { description: 'Oro om natten.' })).toEqual({ kind: 'conflict' });
  });

  it('is known again when only its answer was lost, though the evidence has got an id', () => {
    const patch = { evidence: [{ keep: judged }, report] } satisfies BehovPatch;
    const stored = [base.evidence[0], { ...report, id: '00000000-0000-4000-8000-000000000003' }] as Behov['evidence'];
    expect(settle(patch, { evidence: stored })).toEqual({ kind: 'stored' });
  });

  it('keeps the evidence of both apart for the person to choose', () => {
    const corrected = { ...base.evidence[0], text: 'Samtal och mejl.' } as Behov['evidence'][number];
    const patch = { evidence: [{ keep: judged }, { keep: dialogue }, report], malgrupp: 'Äldre' } satisfies BehovPatch;
    const theirs = { ...base, version: 2, evidence: [corrected, ...base.evidence.slice(1)] };
    expect(partsInConflict(behovChange, { base, patch }, theirs)).toEqual(['evidence']);
    expect(behovChange.patchOf(['malgrupp'], { base, patch }, theirs)).toEqual({ malgrupp: 'Äldre' });
  });

  it('that takes away and corrects is told from one that keeps', () => {
    const taken = { evidence: [{ keep: judged }] } satisfies BehovPatch;
    expect(settle(taken, {})).toEqual({ kind: 'free', patch: taken });
    const corrected = {
      evidence: [{ keep: judged }, { correct: dialogue, to: { ...dialogueInput, participants: 14 } }],
    };
    expect(settle(corrected, {})).toEqual({ kind: 'free', patch: corrected });
    expect(settle({ evidence: [{ keep: judged }, { keep: dialogue }] }, {})).toEqual({ kind: 'stored' });
  });
});

it('what waits of a record is one change, the latest last, without what needs the person', () => {
  const queued = (patch: BehovPatch, state: QueuedWrite['state'] = { kind: 'waiting' }): QueuedWrite => ({
    ...{
      key: crypto.randomUUID(),
      person: { id: 'tierp', name: 'Tierp' },
      madeAt: '2026-11-22T12:00:00Z',
      tried: false,
    },
    ...{ content: { kind: 'changeBehov', base, patch }, state },
  });
  const unsent = [
    queued({ description: 'Ett', malgrupp: 'Unga' }),
    queued({ description: 'Två' }),
    queued({ description: 'Nej' }, { kind: 'refused', reason: 'Därför.', status: 422 }),
  ];
  expect(unsentPatch(unsent, 'changeBehov', base.id)).toEqual({ description: 'Två', malgrupp: 'Unga' });
  expect(unsentPatch(unsent, 'changePartner', base.id)).toBeNull();
  expect(unsentPatch(unsent, 'changeBehov', judged)).toBeNull();
});
