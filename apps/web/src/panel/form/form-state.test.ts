import { emptyFollowUp, Insats, InsatsInput } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../api/api-problem.ts';
import { type FormEvent, type FormState, formReducer as reducer, startForm } from './form-state.ts';
import { emptyFields, fieldsOf } from './insats-fields.ts';
import { type InsatsTypes, insatsKind } from './insats-kind.ts';
import { saveFailure as failureOf } from './save-failure.ts';

const formReducer = (state: FormState<InsatsTypes>, event: FormEvent<InsatsTypes>) => reducer(insatsKind, state, event);
const saveFailure = (error: unknown) => failureOf(error, Insats);
const attempt = '0b0e8f6e-0000-4000-8000-000000000000';
const base: Insats = {
  ...InsatsInput.parse({ title: 'Promenad', areaIds: ['kommun:0360'], levnadsvanor: ['stress'] }),
  goals: [],
  followUp: { ...emptyFollowUp, outcomes: [] },
  step: 'behov',
  lock: null,
  decision: null,
  id: attempt,
  version: 1,
  createdAt: '2026-01-01T00:00:00Z',
  createdBy: 'a',
  updatedAt: '2026-01-01T00:00:00Z',
  updatedBy: 'a',
  example: false,
  origin: null,
};
const problem = { type: '', title: '', status: 422, detail: 'Fel.', instance: '' };
const input: InsatsInput = InsatsInput.parse({ title: 'Promenad', areaIds: ['kommun:0360'], levnadsvanor: ['stress'] });
const blank = startForm<InsatsTypes>({ fields: emptyFields([]), base: null, attempt, unanswered: null });
const typed = (state: FormState<InsatsTypes>, title: string) =>
  formReducer(state, { type: 'typed', change: { title } });

describe('the unfinished form', () => {
  it('keeps what was typed, and the attempt, through every failure', () => {
    const written = typed(blank, 'Gång');
    const sent = formReducer(written, { type: 'sent' });
    const failures = [new TypeError('offline'), new ApiProblem({ ...problem, status: 401 }), new ApiProblem(problem)];
    for (const error of failures) {
      const failed = formReducer(sent, { type: 'failed', failure: saveFailure(error), input });
      expect(failed).toMatchObject({ step: 'failed', fields: { title: 'Gång' }, attempt });
      expect(typed(failed, 'Gång 2')).toMatchObject({ step: 'writing', fields: { title: 'Gång 2' }, attempt });
    }
  });
  it('puts what the API refused at its field, until that field is changed', () => {
    const errors = [{ field: 'title', message: 'Ge insatsen en rubrik.' }];
    const failure = saveFailure(new ApiProblem({ ...problem, errors }));
    const failed = formReducer(blank, { type: 'failed', failure, input });
    expect(failed).toMatchObject({ errors: { title: 'Ge insatsen en rubrik.' } });
    expect(typed(failed, 'Ny')).toMatchObject({ errors: {} });
  });
  it('remembers what was sent and not answered, and only the first of it', () => {
    const failure = saveFailure(new TypeError('offline'));
    const lost = formReducer(blank, { type: 'failed', failure, input });
    expect(lost.unanswered).toEqual(input);
    const again = formReducer(typed(lost, 'Ny'), { type: 'failed', failure, input: { ...input, title: 'Ny' } });
    expect(again.unanswered).toEqual(input);
    const refused = formReducer(blank, { type: 'failed', failure: saveFailure(new ApiProblem(problem)), input });
    expect(refused.unanswered).toBeNull();
  });
  it('takes no typing while it is being saved', () => {
    const sent = formReducer(blank, { type: 'sent' });
    expect(typed(sent, 'för sent')).toBe(sent);
  });
});

describe('somebody else saved first', () => {
  const current: Insats = { ...base, version: 2, title: 'Morgonpromenad', status: 'pagar' };
  const stale = saveFailure(new ApiProblem({ ...problem, status: 412 }, current));
  const mine = typed(
    startForm<InsatsTypes>({ fields: fieldsOf(base), base, attempt, unanswered: null }),
    'Kvällspromenad',
  );
  const conflict = formReducer(mine, { type: 'failed', failure: stale, input });

  it('shows both, and begins with mine on top of theirs', () => {
    expect(conflict).toMatchObject({ step: 'conflict', choices: { title: 'mine', status: 'theirs' } });
    const again = formReducer(conflict, { type: 'mergedOn' });
    expect(again).toMatchObject({ step: 'writing', base: current });
    expect(again.fields).toMatchObject({ title: 'Kvällspromenad', status: 'pagar' });
  });
  it('shows both also before I have saved, and never in the middle of a save', () => {
    expect(formReducer(mine, { type: 'sawTheirs', theirs: current })).toEqual(conflict);
    const saving = formReducer(mine, { type: 'sent' });
    expect(formReducer(saving, { type: 'sawTheirs', theirs: current })).toBe(saving);
  });
  it('lets me choose field by field, and go back to mine', () => {
    const theirs = formReducer(conflict, { type: 'chose', field: 'title', side: 'theirs' });
    expect(formReducer(theirs, { type: 'mergedOn' }).fields.title).toBe('Morgonpromenad');
    expect(formReducer(theirs, { type: 'keptMine' })).toEqual(conflict);
  });
});
