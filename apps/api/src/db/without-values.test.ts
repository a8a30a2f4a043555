import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { withoutValues } from './without-values.ts';

describe('an error as the log has it', () => {
  it('says what the database said and where it was, and nothing of what people wrote', () => {
    const cause = Object.assign(new Error('duplicate key value'), { code: '23505' });
    const logged = withoutValues(new DrizzleQueryError('insert into insats values ($1)', ['hemligt'], cause));
    expect(logged).toMatchObject({ name: 'Error', message: 'duplicate key value', code: '23505' });
    expect(logged.frames.length).toBeGreaterThan(0);
    expect(JSON.stringify(logged)).not.toContain('hemligt');
  });

  it('says an error of our own as it is, also one that is none', () => {
    expect(withoutValues(new RangeError('för långt'))).toMatchObject({ name: 'RangeError', message: 'för långt' });
    expect(withoutValues('bara text')).toMatchObject({ message: 'bara text' });
  });
});
