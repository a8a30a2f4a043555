import { z } from 'zod';
import { Behov } from './behov.ts';
import { Decision } from './decision.ts';
import { Insats } from './insats.ts';
import { Missing } from './missing.ts';
import { Partner } from './partner.ts';
import { ReachBase } from './reach.ts';
import { ShownSum } from './small-count.ts';
import { Step } from './step.ts';

/** Everything the page of one insats shows, but its diary and its history, which are read by page. */
export const InsatsStory = z.object({
  insats: Insats,
  behov: z.array(Behov),
  partners: z.array(Partner),
  /** Every ställningstagande, latest first, those withdrawn too. */
  decisions: z.array(Decision),
  /** The step that comes next, null when there is none. */
  next: Step.nullable(),
  /** What is missing before it may go there. */
  missing: z.array(Missing),
  reachBase: ReachBase,
  /** Counted over the diary: the same person at two occasions counts twice. */
  diary: z.object({ entries: z.int().nonnegative(), attendances: ShownSum }),
});
export type InsatsStory = z.infer<typeof InsatsStory>;
