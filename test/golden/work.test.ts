import { insatsRuleBreaches, missingToLeave, steps } from '@halsouppdrag/domain';
import { readRegionPackage } from '@halsouppdrag/sources';
import { describe, expect, it } from 'vitest';
import { committedFiles } from './committed-package.ts';

function committedWork() {
  const outcome = readRegionPackage(committedFiles());
  if (!outcome.ok) throw new Error(outcome.complaints[0]?.message);
  return outcome.value.work;
}
const work = committedWork();

describe('the work that a fresh start shows', () => {
  it('obeys the rules that people have to obey', () => {
    const breaches = work.insatser.flatMap((insats) =>
      insatsRuleBreaches(insats, work.writtenFor, insats.decision).map(({ message }) => `${insats.title}: ${message}`),
    );
    expect(breaches).toEqual([]);
  });

  it('has gone through every gate before the step it stands at', () => {
    const behovOf = new Map(work.behov.map((behov) => [behov.id, behov]));
    const skipped = work.insatser.flatMap((insats) => {
      const behov = insats.behovIds.flatMap((id) => behovOf.get(id) ?? []);
      const facts = { insats, behov, decision: insats.decision };
      return steps
        .slice(0, steps.indexOf(insats.step))
        .flatMap((step) => missingToLeave(step, facts))
        .map(({ message }) => `${insats.title}: ${message}`);
    });
    expect(skipped).toEqual([]);
  });

  it('marks what is made up, and names a source for the rest', () => {
    const all = [...work.partners, ...work.behov, ...work.insatser];
    expect(all.filter(({ example, origin }) => example === (origin !== null))).toEqual([]);
    expect(work.insatser.filter(({ example }) => !example).length).toBeGreaterThanOrEqual(5);
  });

  it('has insatser at every step and in every kommun', () => {
    const madeUp = work.insatser.filter(({ example }) => example);
    expect(new Set(madeUp.map(({ step }) => step))).toEqual(new Set(steps));
    expect(new Set(madeUp.map(({ areaIds }) => areaIds[0]?.slice(6, 10))).size).toBe(8);
  });
});
