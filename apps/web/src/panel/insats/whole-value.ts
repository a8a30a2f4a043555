import {
  type Behov,
  Decision,
  decisionAnswerName,
  Extent,
  extentName,
  fundingSourceName,
  Insats,
  type Partner,
  Step,
  stepName,
  Targeting,
  targetingName,
} from '@halsouppdrag/domain';
import { z } from 'zod';
import { plainNumber } from '../../format/plain-number.ts';
import { seriesText } from '../../format/series-text.ts';
import { insatsText } from '../../text/insats.ts';
import { followUpText } from '../../text/insats-follow-up.ts';
import { storyText } from '../../text/insats-story.ts';
import { partText } from '../../text/insats-story-parts.ts';
import type { AreaLookup } from '../area-lookup.ts';
import { valueInWords } from './audit-change.ts';
import { goalSpanText } from './goal-text.ts';

const text = storyText.audit;

/** What turns the ids in an insats into words. */
export interface InsatsLook {
  readonly areas: AreaLookup;
  readonly partner: (id: string) => Partner | undefined;
  readonly behov: (id: string) => Behov | undefined;
}

/** A stored value of any field of an insats as a person reads it; "tomt" when there is none. */
export function wholeValueInWords(name: string, value: unknown, look: InsatsLook): string {
  return partInWords(name, value, look) ?? valueInWords(name, value, look.areas);
}

/** A field that the panel's words do not know; null where they do, or where the value has another shape. */
function partInWords(name: string, value: unknown, look: InsatsLook): string | null {
  const shaped = <T>(schema: z.ZodType<T>, inWords: (value: T) => string): string | null => {
    const parsed = schema.safeParse(value);
    return parsed.success ? inWords(parsed.data) || insatsText.empty : null;
  };
  if (value === null || value === undefined) return null;
  switch (name) {
    case 'step':
      return shaped(Step, (step) => stepName[step]);
    case 'targeting':
      return shaped(Targeting, (targeting) => targetingName[targeting]);
    case 'samverkan':
      return shaped(z.boolean(), (is) => (is ? storyText.yes : storyText.no));
    case 'decision':
      return shaped(Decision.pick({ answer: true, decidedBy: true }), ({ answer, decidedBy }) =>
        partText.samverkan.by(decisionAnswerName[answer], decidedBy),
      );
    case 'behovIds':
      return shaped(z.array(z.string()), (ids) =>
        lines(ids.map((id) => look.behov(id)?.description ?? text.otherBehov)),
      );
    case 'partnerRoles':
      return shaped(Insats.shape.partnerRoles, (roles) =>
        lines(roles.map(({ partnerId, role }) => named(look.partner(partnerId)?.name ?? text.otherPartner, role))),
      );
    case 'series':
      return shaped(Insats.shape.series, (series) => lines(series.map(seriesText)));
    case 'resources':
      return shaped(Insats.shape.resources, (resources) => lines(resources.map(resourceInWords)));
    case 'goals':
      return shaped(Insats.shape.goals, (goals) => lines(goals.map((goal) => named(goal.text, goalSpanText(goal)))));
    case 'followUp':
      return shaped(Insats.shape.followUp, followUpInWords);
    default:
      return null;
  }
}

const lines = (all: readonly string[]) => all.join('; ');
const named = (name: string, more: string) => (more === '' ? name : `${name} (${more})`);

function resourceInWords({ fundingSource, hours, sek }: Insats['resources'][number]): string {
  const { hours: hour, sek: krona } = partText.resources;
  const said = [
    hours === null ? '' : `${hour.toLowerCase()} ${plainNumber(hours)}`,
    sek === null ? '' : `${krona.toLowerCase()} ${plainNumber(sek)}`,
  ];
  return named(fundingSourceName[fundingSource], said.filter((part) => part !== '').join(', '));
}

function followUpInWords(followUp: Insats['followUp']): string {
  const { reach, effect, carriedOut, maintenance, lessons } = followUpText;
  const { reachDenominator, outcomes, asPlanned } = followUp;
  const extent = (value: Extent | null) => (value === null ? '' : extentName[Extent.parse(value)]);
  const said = [
    [reach.people, reachDenominator === null ? '' : plainNumber(reachDenominator.people)],
    [
      effect.outcomes,
      outcomes.map(({ on, value }) => `${on} ${value === '..' ? value : plainNumber(value)}`).join(', '),
    ],
    [carriedOut.involved, followUp.involved],
    [carriedOut.asPlanned, [extent(asPlanned), followUp.asPlannedNote].filter((part) => part !== '').join('. ')],
    [maintenance.livesOn, extent(followUp.maintenance?.livesOn ?? null)],
    [lessons.learned, followUp.learned],
    [lessons.unintended, followUp.unintended],
  ];
  return said
    .filter(([, answer]) => answer !== '')
    .map(([question, answer]) => `${question} ${answer}`)
    .join(' · ');
}
