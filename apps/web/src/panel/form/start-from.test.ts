import { type Insats, InsatsInput, knownMethods } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { checkFields } from './check-fields.ts';
import { emptyFields } from './insats-fields.ts';
import { startFromInsats, startFromMethod } from './start-from.ts';

const goalId = '00000000-0000-4000-8000-000000000001';
const earlier = {
  ...InsatsInput.parse({
    title: 'Promenadgrupp',
    description: 'Varje tisdag.',
    areaIds: ['regso:0380R001'],
    levnadsvanor: ['stress', 'fysiskAktivitet'],
    status: 'genomford',
    startsOn: '2026-03-01',
    endsOn: '2026-05-01',
    participants: 20,
    targeting: 'riktad',
    samverkan: true,
    resources: [{ fundingSource: 'projekt', hours: 10 }],
    goals: [{ id: goalId, text: 'Fler rör sig', kind: 'count', countsPeople: true, target: 30, baseline: 6 }],
    followUp: { outcomes: [{ goalId, on: '2026-05-01', value: 12 }], learned: 'Mycket' },
  }),
  goals: [
    { id: goalId, text: 'Fler rör sig', kind: 'count', countsPeople: true, unit: '', target: 30, baseline: '..' },
  ],
} as unknown as Insats;

const sent = (start: ReturnType<typeof startFromInsats>) => {
  const checked = checkFields({ ...emptyFields(['kommun:0360']), ...start }, '2026-11-22', null);
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
  return checked.input;
};

describe('a new insats that starts from an earlier one', () => {
  it('takes over its plan, in its own area', () => {
    const input = sent(startFromInsats(earlier));
    expect(input).toMatchObject({
      title: 'Promenadgrupp',
      areaIds: ['kommun:0360'],
      levnadsvanor: ['fysiskAktivitet', 'stress'],
      targeting: 'riktad',
      samverkan: true,
      resources: [{ fundingSource: 'projekt', hours: 10 }],
      goals: [{ text: 'Fler rör sig', target: 30, baseline: null }],
    });
    expect(input.goals[0]?.id).not.toBe(goalId);
  });

  it('takes over nothing of what came of it', () => {
    expect(sent(startFromInsats(earlier))).toMatchObject({
      status: 'planerad',
      startsOn: null,
      endsOn: null,
      participants: null,
      behovIds: [],
      followUp: { outcomes: [], learned: '' },
    });
  });
});

it.each(knownMethods.map((method) => [method.name, method] as const))('starts from %s with its source', (_, method) => {
  const input = sent(startFromMethod(method));
  expect([input.title, input.levnadsvanor]).toEqual([method.name, method.levnadsvanor]);
  expect(input.description).toContain(`Källa: ${method.source.title}, ${method.source.date}.`);
});
