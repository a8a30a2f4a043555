import { Insats, InsatsInput } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { effectKind } from '../follow-up/effect-kind.ts';
import { reachKind } from '../follow-up/reach-kind.ts';
import { goalsKind } from '../plan/goals-kind.ts';
import { planKind } from '../plan/plan-kind.ts';
import { resourcesKind } from '../plan/resources-kind.ts';
import { whenKind } from '../plan/when-kind.ts';
import { checkSection } from './check-section.ts';
import { sectionReducer } from './section-state.ts';

const today = '2026-11-22';
const goalId = '11111111-1111-4111-8111-111111111111';

const insats = (part: object = {}): Insats =>
  Insats.parse({
    ...InsatsInput.parse({ title: 'Promenad', areaIds: ['kommun:0360'], levnadsvanor: ['stress'] }),
    id: '22222222-2222-4222-8222-222222222222',
    version: 3,
    createdAt: '2026-01-01T00:00:00Z',
    createdBy: 'a',
    updatedAt: '2026-01-01T00:00:00Z',
    updatedBy: 'a',
    example: false,
    origin: null,
    step: 'insats',
    lock: null,
    decision: null,
    ...part,
  });

describe('what a section sends', () => {
  it('is only the fields that were changed in it', () => {
    const base = insats({ responsible: 'Vårdcentralen' });
    const fields = { ...planKind.read(base), malgrupper: ['Äldre'] };
    expect(checkSection(planKind, fields, base, today)).toEqual({ ok: true, patch: { malgrupper: ['Äldre'] } });
    expect(checkSection(planKind, planKind.read(base), base, today)).toEqual({ ok: true, patch: {} });
  });

  it('keeps the rest of the follow-up as somebody else may have saved it', () => {
    const followUp = { ...insats().followUp, learned: 'Fika behövs.' };
    const base = insats({ followUp, goals: [{ id: goalId, text: 'Fler går', kind: 'count' }].map(goal) });
    const fields = { outcomes: [{ goalId, on: '2026-11-01', value: '12,5' }] };
    const checked = checkSection(effectKind, fields, base, today);
    expect(checked).toMatchObject({ ok: true, patch: { followUp: { learned: 'Fika behövs.' } } });
  });

  it('never writes a hidden count that nobody touched', () => {
    const base = insats({ participants: '..' });
    const fields = { ...reachKind.read(base), ownBase: true, people: '40', reason: 'Klass 3' };
    const checked = checkSection(reachKind, fields, base, today);
    expect(checked.ok && Object.keys(checked.patch)).toEqual(['followUp']);
  });

  it('says in Swedish what is wrong, and where', () => {
    const base = insats();
    const resources = [{ fundingSource: 'projekt' as const, hours: 'tolv', sek: '', note: '' }];
    expect(checkSection(resourcesKind, { resources }, base, today)).toMatchObject({
      ok: false,
      errors: { 'resources.0.hours': 'Skriv ett tal, till exempel 25.' },
    });
    const goals = [{ ...goal({ id: goalId, text: '' }), baseline: '', target: '' }];
    expect(checkSection(goalsKind, { goals }, base, today)).toMatchObject({
      ok: false,
      errors: { 'goals.0.text': 'Skriv vad som ska uppnås.' },
    });
    const when = { ...whenKind.read(base), startsOn: '2026-12-01', endsOn: '2026-11-01' };
    expect(checkSection(whenKind, when, base, today)).toMatchObject({ ok: false, errors: { endsOn: /före/ } });
  });

  it('understands dates, times and places as people type them', () => {
    const series = [
      { weekday: 2, from: '260901', to: '2026.11.24', everyWeeks: 1, startsAt: '9.30', except: '261103' },
    ];
    const fields = { ...whenKind.read(insats()), series, position: { lat: '60,4', lon: '17,2' } };
    expect(checkSection(whenKind, fields, insats(), today)).toEqual({
      ok: true,
      patch: {
        series: [
          {
            weekday: 2,
            from: '2026-09-01',
            to: '2026-11-24',
            everyWeeks: 1,
            startsAt: '09:30',
            except: ['2026-11-03'],
          },
        ],
        position: [17.2, 60.4],
      },
    });
  });
});

describe('a section that somebody else saved first', () => {
  it('goes on from theirs with what I chose, and nothing typed is gone', () => {
    const base = insats({ responsible: 'Ingen' });
    const theirs = insats({ version: 4, responsible: 'Deras', targeting: 'riktad' });
    const reduce = sectionReducer(planKind);
    const typed = { ...planKind.read(base), responsible: 'Min' };
    const conflict = reduce(
      { step: 'saving', fields: typed, base },
      { type: 'failed', failure: { kind: 'stale', current: theirs } },
    );
    expect(conflict).toMatchObject({ step: 'conflict', choices: { responsible: 'mine', targeting: 'theirs' } });
    const onward = reduce(conflict, { type: 'mergedOn' });
    expect(onward).toMatchObject({ base: theirs, fields: { responsible: 'Min', targeting: 'riktad' } });
  });
});

function goal(part: object) {
  return {
    id: goalId,
    text: 'Fler går',
    kind: 'count' as const,
    countsPeople: false,
    unit: '',
    baseline: null,
    target: null,
    ...part,
  };
}
