import type { Behov } from './behov.ts';
import type { Decision } from './decision.ts';
import { hasBegun, type Insats, type InsatsField, type InsatsInput } from './insats.ts';
import type { Missing } from './missing.ts';
import { type InsatsLock, nextStep, type Step, steps } from './step.ts';

/** What the gates look at: the insats, the behov it builds on and the ställningstagande that holds. */
export interface StepFacts {
  readonly insats: Pick<
    InsatsInput,
    | 'partnerRoles'
    | 'preventionsniva'
    | 'targeting'
    | 'malgrupper'
    | 'responsible'
    | 'startsOn'
    | 'samverkan'
    | 'status'
  > & {
    readonly participants: Insats['participants'];
    readonly goals: readonly Pick<Insats['goals'][number], 'id' | 'text'>[];
    readonly followUp: Insats['followUp'];
  };
  readonly behov: readonly { readonly description: Behov['description']; readonly evidence: readonly unknown[] }[];
  readonly decision: Pick<Decision, 'answer'> | null;
}

/**
 * What is missing before an insats may leave a step for the next one; empty when it may go, and for the last step.
 * No step can be skipped: only the next one is ever open, and what an earlier gate asked for has to be there still.
 */
export function missingToLeave(step: Step, facts: StepFacts): Missing[] {
  const next = nextStep(step);
  if (next === null) return [];
  const passed = steps.slice(0, steps.indexOf(next) + 1);
  return [...passed.flatMap((earlier) => gates[earlier](facts)), ...statusMissing(next, facts)];
}

/** What the world has come to before a step; unlike what the gates ask for, it need not last. */
function statusMissing(next: Step, { insats }: StepFacts): Missing[] {
  switch (next) {
    case 'followUp':
      return when(!hasBegun(insats), 'status', 'Insatsen behöver ha startat innan den kan följas upp.');
    case 'closed':
      return [
        ...when(insats.status === 'planerad', 'status', 'Insatsen behöver ha startat innan den kan följas upp.'),
        ...when(insats.status === 'pagar', 'status', 'Ändra status till genomförd eller avslutad.'),
      ];
    default:
      return [];
  }
}

const gates: Record<Step, (facts: StepFacts) => Missing[]> = {
  behov: () => [],
  partners: ({ behov }) => [
    ...when(behov.length === 0, 'behovIds', 'Koppla insatsen till minst ett behov.'),
    ...behov
      .filter(({ evidence }) => evidence.length === 0)
      .map(({ description }) => ({ field: 'behovIds', message: `Ge behovet ett belägg: ${description}` })),
  ],
  insats: ({ insats }) => when(insats.partnerRoles.length === 0, 'partnerRoles', 'Lägg till minst en partner.'),
  followUp: ({ insats, decision }) => [
    ...when(insats.preventionsniva === null, 'preventionsniva', 'Välj preventionsnivå.'),
    ...when(insats.targeting === null, 'targeting', 'Välj om insatsen är universell eller riktad.'),
    ...when(insats.malgrupper.length === 0, 'malgrupper', 'Välj minst en målgrupp.'),
    ...when(insats.responsible === '', 'responsible', 'Skriv vem som ansvarar.'),
    ...when(insats.startsOn === null, 'startsOn', 'Fyll i när insatsen startar.'),
    ...when(insats.goals.length === 0, 'goals', 'Skriv minst ett mål.'),
    ...when(insats.samverkan && decision?.answer !== 'yes', 'decision', 'Tjänsteledningen behöver säga ja.'),
  ],
  closed: ({ insats }) => [
    ...when(insats.participants === null, 'participants', 'Fyll i hur många ni nådde.'),
    ...insats.goals
      .filter(({ id }) => !insats.followUp.outcomes.some(({ goalId }) => goalId === id))
      .map(({ text }) => ({ field: 'followUp.outcomes', message: `Fyll i utfallet för målet: ${text}` })),
    ...when(insats.followUp.involved === '', 'followUp.involved', 'Skriv vilka som var med.'),
    ...when(insats.followUp.asPlanned === null, 'followUp.asPlanned', 'Svara på om insatsen genomfördes som tänkt.'),
    ...when(insats.followUp.learned === '', 'followUp.learned', 'Skriv vad ni lärde er.'),
  ],
};

function when(isMissing: boolean, field: string, message: string): Missing[] {
  return isMissing ? [{ field, message }] : [];
}

/** What locks an insats, null when it is open. What is closed is locked whatever was decided. */
export function lockOf(step: Step, decision: Pick<Decision, 'answer'> | null): InsatsLock | null {
  if (step === 'closed') return 'followedUp';
  return decision !== null && decision.answer !== 'amend' ? 'decided' : null;
}

/** What may still be changed in an insats that is decided: how it goes, not what it is. */
const openWhenDecided: ReadonlySet<InsatsField> = new Set(['status', 'participants', 'followUp', 'series', 'position']);

/** Whether a field may be changed under a lock. */
export function isFieldOpen(lock: InsatsLock | null, field: InsatsField): boolean {
  return lock === null || (lock === 'decided' && openWhenDecided.has(field));
}
