import { z } from 'zod';
import { addDays, type CalendarDate, CalendarDate as Day } from './calendar-date.ts';
import { Insats, maintenanceFrom } from './insats.ts';
import { nextStep, stepName } from './step.ts';
import { missingToLeave, type StepFacts } from './step-gate.ts';

export const workKinds = ['lateFollowUp', 'starts', 'ends', 'awaitsDecision', 'missingStep', 'maintenanceDue'] as const;
export const WorkKind = z.enum(workKinds);
export type WorkKind = z.infer<typeof WorkKind>;

/** As much of an insats as a list of what to do shows. */
export const WorkInsats = Insats.pick({
  id: true,
  title: true,
  areaIds: true,
  levnadsvanor: true,
  step: true,
  status: true,
  startsOn: true,
  endsOn: true,
  example: true,
});
export type WorkInsats = z.infer<typeof WorkInsats>;

/** One thing to do with one insats. */
export const WorkItem = z.object({
  kind: WorkKind,
  insats: WorkInsats,
  /** The day it should be done, which may have passed; null where no day is set. */
  dueOn: Day.nullable(),
  /** What to fill in, named as in `Missing`; null where it is the insats as a whole. */
  field: z.string().nullable(),
  /** Plain Swedish: what to do. */
  message: z.string(),
});
export type WorkItem = z.infer<typeof WorkItem>;

/** How long after its last day an insats should be followed up, and how far ahead one looks. Our own: stated on the page. */
export const followUpWithinDays = 30;
const lookAheadDays = 7;

interface WorkFacts extends StepFacts {
  readonly insats: StepFacts['insats'] & WorkInsats;
}
type Task = Omit<WorkItem, 'insats'>;

/** What there is to do with an insats on a day; one that is called off leaves nothing to do. */
export function workItems(facts: WorkFacts, today: CalendarDate): WorkItem[] {
  const { insats } = facts;
  if (insats.status === 'installd') return [];
  const late = lateFollowUp(insats, today);
  const awaits = awaitsDecision(facts);
  const tasks = [
    late,
    starts(insats, today),
    late ? null : ends(insats, today),
    awaits,
    late ? null : missingStep(facts, today),
    maintenanceDue(insats, today),
  ];
  const brief = WorkInsats.parse(insats);
  return tasks.flatMap((task) => (task === null ? [] : [{ ...task, insats: brief }]));
}

type WorkOn = WorkFacts['insats'];

/** Its last day; null when it has none, also for what goes on until further notice. */
const lastDay = ({ status, startsOn, endsOn }: WorkOn) => endsOn ?? (status === 'pagar' ? null : startsOn);

function lateFollowUp(insats: WorkOn, today: CalendarDate): Task | null {
  const last = lastDay(insats);
  if (last === null || insats.step === 'closed' || insats.status === 'planerad') return null;
  const dueOn = addDays(last, followUpWithinDays);
  const field = insats.step === 'followUp' ? 'participants' : null;
  return today <= dueOn
    ? null
    : { kind: 'lateFollowUp', dueOn, field, message: `Slutade ${last} och är inte uppföljd.` };
}

function starts({ status, startsOn }: WorkOn, today: CalendarDate): Task | null {
  if (status !== 'planerad' || startsOn === null || startsOn > addDays(today, lookAheadDays)) return null;
  const message =
    startsOn < today ? `Skulle ha startat ${startsOn}. Ändra status eller datum.` : `Startar ${startsOn}.`;
  return { kind: 'starts', dueOn: startsOn, field: 'status', message };
}

function ends({ status, endsOn }: WorkOn, today: CalendarDate): Task | null {
  if (status !== 'pagar' || endsOn === null || endsOn > addDays(today, lookAheadDays)) return null;
  const message = endsOn < today ? `Skulle ha slutat ${endsOn}. Ändra status eller datum.` : `Slutar ${endsOn}.`;
  return { kind: 'ends', dueOn: endsOn, field: 'status', message };
}

function awaitsDecision({ insats, decision }: WorkFacts): Task | null {
  const isOpen = insats.step !== 'closed' && (insats.status === 'planerad' || insats.status === 'pagar');
  if (!insats.samverkan || decision !== null || !isOpen) return null;
  const message = 'Väntar på tjänsteledningens ställningstagande.';
  return { kind: 'awaitsDecision', dueOn: insats.startsOn, field: 'decision', message };
}

function missingStep(facts: WorkFacts, today: CalendarDate): Task | null {
  const { insats, decision } = facts;
  const next = nextStep(insats.step);
  const isFuture = insats.startsOn === null || insats.startsOn > today;
  // Time, and tjänsteledningen, are not the person's to hurry; and what still goes on is not followed up yet.
  if (next === null || (insats.step === 'followUp' && insats.status === 'pagar')) return null;
  const missing = missingToLeave(insats.step, facts);
  const own = missing.filter(
    ({ field }) => !(field === 'status' && isFuture) && !(field === 'decision' && decision?.answer !== 'amend'),
  );
  if (missing.length > 0 && own.length === 0) return null;
  const [first, ...more] = own;
  const dueOn = insats.step === 'followUp' ? null : insats.startsOn;
  if (!first) return { kind: 'missingStep', dueOn, field: null, message: `Klar att gå vidare till ${stepName[next]}.` };
  return {
    kind: 'missingStep',
    dueOn,
    field: first.field,
    message: more.length > 0 ? `${first.message} ${more.length} till.` : first.message,
  };
}

function maintenanceDue(insats: WorkOn, today: CalendarDate): Task | null {
  const isOver = insats.status === 'genomford' || insats.status === 'avslutad';
  const dueOn = maintenanceFrom(insats);
  const isFollowed = insats.step === 'followUp' || insats.step === 'closed';
  if (!isOver || !isFollowed || dueOn === null || dueOn > today || insats.followUp.maintenance !== null) return null;
  const message =
    insats.step === 'closed' ? 'Lever den kvar? Öppna insatsen och svara.' : 'Lever den kvar? Svara på det.';
  return { kind: 'maintenanceDue', dueOn, field: 'followUp.maintenance', message };
}

export const workKindName: Record<WorkKind, string> = {
  lateFollowUp: 'Sen uppföljning',
  starts: 'Startar snart',
  ends: 'Slutar snart',
  awaitsDecision: 'Väntar på ställningstagande',
  missingStep: 'Nästa steg',
  maintenanceDue: 'Lever den kvar?',
};
