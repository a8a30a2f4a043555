import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../api/api-problem.ts';
import { askedIn, questionOf } from './question.ts';
import { askedBy } from './use-asked.ts';

const problem = (status: number) =>
  new ApiProblem({ type: 'about:blank', title: 'x', status, detail: 'x', instance: '/' });
const scenario = '5d1f9c1e-8d7a-4a43-9a43-1f4d1f0b6a11';
const tried = askedIn({ near: 15, changes: '[{"kind":"close","vardenhetId":"gimo"}]' });
const saved = { question: questionOf(tried), near: 15 };

describe('what an address with a scenario asks', () => {
  it('is the scenario, also after a later reading of it failed', () => {
    for (const error of [null, new TypeError('offline'), problem(500)]) {
      expect(askedBy({ scenario }, saved, error)).toEqual(tried);
    }
  });

  it('is not known before it has been read, and never today because the reading failed', () => {
    for (const error of [null, new TypeError('offline'), problem(500)]) {
      expect(askedBy({ scenario }, null, error)).toBeNull();
    }
  });

  it('is what the address says when there is no such scenario, and when it is edited', () => {
    expect(askedBy({ scenario }, null, problem(404))).toEqual(askedIn({}));
    expect(askedBy({ scenario, changes: '[]', near: 12 }, saved, null)).toEqual(askedIn({ changes: '[]', near: 12 }));
    expect(askedBy({ near: 12 }, null, null)?.nearLimit).toBe(12);
  });
});
