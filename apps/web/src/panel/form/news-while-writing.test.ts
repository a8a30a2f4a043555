import type { Insats } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { type FormState, startForm } from './form-state.ts';
import { emptyFields } from './insats-fields.ts';
import type { InsatsTypes } from './insats-kind.ts';
import { newsWhileWriting } from './news-while-writing.ts';

const attempt = '0b0e8f6e-0000-4000-8000-000000000000';
const version = (number: number) => ({ version: number }) as Insats;
const written = { fields: emptyFields([]), attempt, unanswered: null };
const writing = startForm<InsatsTypes>({ ...written, base: version(3) });

describe('what has happened while a change is being written', () => {
  it('is a newer version, whatever this form began with being none', () => {
    expect(newsWhileWriting(writing, version(4))).toEqual(version(4));
    expect(newsWhileWriting(writing, version(3))).toBeNull();
  });
  it('is a removal', () => {
    expect(newsWhileWriting(writing, 'removed')).toBe('removed');
  });
  it('is nothing of a new insats, and nothing that the own save has done or will tell of', () => {
    expect(newsWhileWriting(startForm<InsatsTypes>({ ...written, base: null }), null)).toBeNull();
    const saving: FormState<InsatsTypes> = { ...writing, step: 'saving' };
    const conflict: FormState<InsatsTypes> = { ...writing, step: 'conflict', theirs: version(4), choices: {} };
    for (const state of [saving, conflict]) expect(newsWhileWriting(state, version(4))).toBeNull();
  });
});
