import type { CoverageAnswer, ScenarioDifference } from '@halsouppdrag/domain';
import { answerInTime, askInTurn } from '../threads/ask-in-turn.ts';
import { askedThread } from '../threads/asked-thread.ts';
import { threadEntry } from '../threads/thread-entry.ts';
import type { CoverageAsked, CoverageThreadAnswer, CoverageThreadAsked, DifferenceAsked } from './coverage-thread.ts';
import type { PeopleGround } from './people-ground.ts';

/**
 * Finds who has near among the people of a ground. Null when it took too long, or when whoever asked went away and the
 * signal said so.
 */
export interface CoverageFinder {
  readonly covered: (ground: PeopleGround, asked: CoverageAsked, signal: AbortSignal) => Promise<CoverageAnswer | null>;
  readonly compared: (
    ground: PeopleGround,
    asked: DifferenceAsked,
    signal: AbortSignal,
  ) => Promise<ScenarioDifference | null>;
}

const usual = {
  /** Many times what a country on a fine grid needs on a slow machine. */
  mostMs: 60_000,
  /** A thread that starts anew has to be told the ground anew, which takes longer than most questions. */
  graceMs: 1000,
};

/** In a thread of its own that keeps the ground, so that a question is small however fine the grid is. */
export function coverageFinder({ mostMs, graceMs } = usual): CoverageFinder {
  const thread = askedThread<PeopleGround, CoverageThreadAsked, CoverageThreadAnswer>(threadEntry('coverage'));
  type Asked = { readonly ground: PeopleGround; readonly question: CoverageAsked | DifferenceAsked };
  const askTold = async ({ ground, question }: Asked) => {
    const asked = { ...question, groundId: ground.id };
    const first = await thread.ask(asked);
    if (first.found !== 'notTold') return first;
    thread.tell(ground);
    return thread.ask(asked);
  };
  const inTurn = askInTurn({ ask: askTold, stop: thread.stop }, mostMs, graceMs);
  const find = async (asked: Asked, signal: AbortSignal) => {
    const answer = await answerInTime(inTurn(asked, signal), signal);
    if (answer?.found === 'notTold')
      throw new Error('The thread of the coverage was lost while it was told the ground.');
    return answer?.found ?? null;
  };
  return {
    // The thread answers each question with what it asks for.
    covered: async (ground, question, signal) => (await find({ ground, question }, signal)) as CoverageAnswer | null,
    compared: async (ground, question, signal) =>
      (await find({ ground, question }, signal)) as ScenarioDifference | null,
  };
}
