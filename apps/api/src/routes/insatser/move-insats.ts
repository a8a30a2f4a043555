import {
  type DecisionInput,
  isStepBack,
  lockOf,
  missingToLeave,
  nextStep,
  type Reopening,
  type StepChange,
  stepName,
} from '@halsouppdrag/domain';
import type { AreaTree } from '../../db/area-tree.ts';
import type { StoredInsats } from '../../db/insatser/insats-row.ts';
import { readInsats } from '../../db/insatser/read-insats.ts';
import { keepBehovFacts } from '../../db/insatser/read-step-facts.ts';
import type { Author } from '../../db/insatser/write-insats.ts';
import { insertDecision, moveStep } from '../../db/insatser/write-step.ts';
import type { Db, Transaction } from '../../db/open-database.ts';
import { localDate } from '../../local-date.ts';
import type { NotOpened, Refusal } from './insats-outcome.ts';
import { openInsats, type Target } from './open-insats.ts';

type Refused<Why extends Refusal['refused']> = NotOpened | Extract<Refusal, { refused: Why }>;
type Outcome<Why extends Refusal['refused']> = Promise<{ insats: StoredInsats } | Refused<Why>>;

/** Moves an insats to its next step when nothing is missing, or back to an earlier one with a reason. */
export async function moveInsatsIfCurrent(
  db: Db,
  tree: AreaTree,
  target: Target,
  { to, reason }: StepChange,
  author: Author,
): Outcome<'shut' | 'faulty'> {
  return db.transaction(async (transaction) => {
    const opened = await openInsats(transaction, tree, target, author);
    if ('refused' in opened) return opened;
    const { insats } = opened;
    const isBack = isStepBack(insats.step, to);
    if (isBack && reason === '') {
      const message = 'Skriv varför insatsen går tillbaka till ett tidigare steg.';
      return { refused: 'faulty', errors: [{ field: 'reason', message }] };
    }
    const why = isBack ? null : await whyShut(transaction, insats, to);
    if (why !== null) return why;
    await moveStep(transaction, insats, { step: to, reason, withdrawsDecision: false }, author);
    return written(transaction, insats);
  });
}

async function whyShut(
  transaction: Transaction,
  insats: StoredInsats,
  to: StepChange['to'],
): Promise<Extract<Refusal, { refused: 'shut' }> | null> {
  if (to === insats.step) {
    return { refused: 'shut', detail: `Insatsen är redan i steget ${stepName[to]}.`, missing: [] };
  }
  const behov = await keepBehovFacts(transaction, insats.behovIds);
  const missing = missingToLeave(insats.step, { insats, behov, decision: insats.decision });
  const next = nextStep(insats.step);
  if (next !== to && next !== null) {
    const detail = `Inget steg kan hoppas över. Nästa steg är ${stepName[next]}.`;
    return { refused: 'shut', detail, missing };
  }
  if (missing.length === 0) return null;
  const detail = `Innan insatsen kan gå vidare: ${missing.map(({ message }) => message).join(' ')}`;
  return { refused: 'shut', detail, missing };
}

/** Stores tjänsteledningens ställningstagande to an insats that needs one and has none. */
export async function decideInsatsIfCurrent(
  db: Db,
  tree: AreaTree,
  target: Target,
  input: DecisionInput,
  author: Author,
): Outcome<'notNow' | 'faulty'> {
  return db.transaction(async (transaction) => {
    const opened = await openInsats(transaction, tree, target, author);
    if ('refused' in opened) return opened;
    const { insats } = opened;
    const detail = whyNoDecision(insats);
    if (detail !== null) return { refused: 'notNow', detail };
    if (input.decidedOn > localDate(author.at)) {
      return { refused: 'faulty', errors: [{ field: 'decidedOn', message: 'Dagen har inte varit än.' }] };
    }
    await insertDecision(transaction, insats, input, author);
    return written(transaction, insats);
  });
}

function whyNoDecision({ samverkan, step, decision }: StoredInsats): string | null {
  if (!samverkan) return 'Insatsen kräver inte samverkan, så den behöver inget ställningstagande.';
  const lock = lockOf(step, decision);
  if (lock === 'followedUp') return 'Insatsen är uppföljd. Den behöver öppnas igen innan något mer beslutas.';
  if (lock === 'decided') return 'Det finns redan ett ställningstagande. Det gäller tills insatsen öppnas igen.';
  return null;
}

/** Opens a locked insats: what is followed up goes back a step, and what locked it by decision is withdrawn. */
export async function reopenInsatsIfCurrent(
  db: Db,
  tree: AreaTree,
  target: Target,
  { reason }: Reopening,
  author: Author,
): Outcome<'notNow'> {
  return db.transaction(async (transaction) => {
    const opened = await openInsats(transaction, tree, target, author);
    if ('refused' in opened) return opened;
    const { insats } = opened;
    if (lockOf(insats.step, insats.decision) === null) {
      return { refused: 'notNow', detail: 'Insatsen är inte låst. Den går att ändra som den är.' };
    }
    const step = insats.step === 'closed' ? 'followUp' : insats.step;
    const withdrawsDecision = insats.decision !== null;
    await moveStep(transaction, insats, { step, reason, withdrawsDecision }, author);
    return written(transaction, insats);
  });
}

async function written(transaction: Transaction, before: StoredInsats): Promise<{ insats: StoredInsats }> {
  return { insats: (await readInsats(transaction, before.id)) ?? before };
}
