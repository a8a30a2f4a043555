import { type WorkItem, type WorkKind, workKinds } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { dueInWords } from './due-in-words.ts';
import { groupWork } from './group-work.ts';

const item = (kind: WorkKind, dueOn: string | null = null): WorkItem => ({
  kind,
  dueOn,
  field: null,
  message: '',
  insats: {
    id: '00000000-0000-4000-8000-000000000000',
    title: kind,
    areaIds: [],
    levnadsvanor: [],
    step: 'behov',
    status: 'planerad',
    startsOn: null,
    endsOn: null,
    example: false,
  },
});

describe('what there is to do, by group', () => {
  it('has every kind in one group, and keeps the order within it', () => {
    const groups = groupWork(workKinds.map((kind) => item(kind)));
    expect(groups.map(({ group, items }) => [group, items.map(({ kind }) => kind)])).toEqual([
      ['lateFollowUp', ['lateFollowUp']],
      ['waitsForYou', ['missingStep']],
      ['startsAndEnds', ['starts', 'ends']],
      ['awaitsDecision', ['awaitsDecision']],
      ['livesOn', ['maintenanceDue']],
    ]);
  });

  it('leaves out a group with nothing in it', () => {
    expect(groupWork([])).toEqual([]);
    expect(groupWork([item('starts')]).map(({ group }) => group)).toEqual(['startsAndEnds']);
  });
});

describe('when a thing should be done', () => {
  it('is said as late, today, later or never set', () => {
    const today = '2026-11-22';
    expect(dueInWords(item('lateFollowUp', '2026-11-21'), today)).toEqual({
      words: 'Skulle varit klart 2026-11-21',
      late: true,
    });
    expect(dueInWords(item('starts', today), today)).toEqual({ words: 'I dag', late: false });
    expect(dueInWords(item('ends', '2026-11-23'), today)).toEqual({ words: 'Senast 2026-11-23', late: false });
    expect(dueInWords(item('missingStep'), today)).toEqual({ words: 'Inget datum', late: false });
  });

  it('calls the start of what others decide a start', () => {
    expect(dueInWords(item('awaitsDecision', '2027-02-01'), '2026-11-22').words).toBe('Start 2027-02-01');
  });
});
