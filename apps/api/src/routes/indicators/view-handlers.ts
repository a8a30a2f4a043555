import type { AreaId, Benchmark } from '@halsouppdrag/domain';
import type { Context } from 'hono';
import { readAreaIndex } from '../../db/indicators/area-index.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { type FieldError, fieldProblem, notFound } from '../../http/problem.ts';
import { localYear } from '../../local-date.ts';
import { inequalityAnswer } from './inequality-answer.ts';
import { overTimeAnswer } from './over-time-answer.ts';
import { profileAnswer } from './profile-answer.ts';
import { pyramidAnswer } from './pyramid-answer.ts';
import { scatterAnswer } from './scatter-answer.ts';

export function indicatorViewHandlers({ kept, figures, region, clock }: Services) {
  const thisYear = () => localYear(clock());
  const indexOf = kept.of(async (_: null, at) => readAreaIndex(figures.since(at)));
  const areaOf = async (id: string) => (await region()).tree.get(id);
  return {
    getIndicatorOverTime: async (c) => {
      const { area: areaId, ageGroup = null, sex, ...asked } = c.req.valid('query');
      const area = await areaOf(areaId);
      if (!area) return noArea(c);
      const benchmark = benchmarkAsked(asked);
      if ('field' in benchmark) return fieldProblem(c, 400, [benchmark]);
      const { tree } = await region();
      const question = { indicatorId: c.req.valid('param').id, area, sex, ageGroup, benchmark };
      const answer = await overTimeAnswer(figures, tree, question, thisYear());
      return 'fault' in answer ? fieldProblem(c, 422, [answer.fault]) : c.json(answer, 200);
    },
    getIndicatorInequality: async (c) => {
      const { year, ageGroup = null, sex } = c.req.valid('query');
      const { tree } = await region();
      const indicatorId = c.req.valid('param').id;
      const selection = { indicatorId, sex, ageGroup, ...(year === undefined ? {} : { year }) };
      const answer = await inequalityAnswer(figures, tree, await indexOf(null), selection, thisYear());
      return 'fault' in answer ? fieldProblem(c, 422, [answer.fault]) : c.json(answer, 200);
    },
    getIndicatorScatter: async (c) => {
      const { with: other, level, year, withYear, sex } = c.req.valid('query');
      const x = { indicatorId: c.req.valid('param').id, year };
      const y = { indicatorId: other, year: withYear };
      const answer = await scatterAnswer(figures, await region(), { x, y, level, sex }, thisYear());
      return 'fault' in answer ? fieldProblem(c, 422, [answer.fault]) : c.json(answer, 200);
    },
    getAreaProfile: async (c) => {
      const area = await areaOf(c.req.valid('param').id);
      if (!area) return noArea(c);
      const { tree } = await region();
      return c.json(await profileAnswer(figures, tree, area, c.req.valid('query').sex, thisYear()), 200);
    },
    getAreaPyramid: async (c) => {
      const { id } = c.req.valid('param');
      const place = id === 'riket' ? ({ id, level: id } as const) : await areaOf(id);
      if (!place) return noArea(c);
      return c.json(await pyramidAnswer(figures, (await region()).tree, place, thisYear()), 200);
    },
  } satisfies Partial<Handlers>;
}

function noArea(c: Context<ApiEnv>) {
  return notFound(c, 'Det finns inget område med det id:t. Sök efter området i stället.');
}

/** What the years are held against, or what is missing in the question. */
function benchmarkAsked({
  benchmark: kind,
  group,
  target,
}: {
  readonly benchmark: 'lan' | 'riket' | 'group' | 'target';
  readonly group?: readonly AreaId[] | undefined;
  readonly target?: number | undefined;
}): Exclude<Benchmark, { kind: 'year' }> | FieldError {
  if (kind === 'group') {
    return group === undefined
      ? { field: 'group', message: 'Välj minst ett område att jämföra med.' }
      : { kind, areaIds: [...group] };
  }
  if (kind === 'target') {
    return target === undefined ? { field: 'target', message: 'Skriv målet som ett tal.' } : { kind, value: target };
  }
  return { kind };
}
