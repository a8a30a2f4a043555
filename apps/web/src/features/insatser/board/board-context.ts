import type { Insats, Step } from '@halsouppdrag/domain';
import { createContext, use } from 'react';
import type { StepWrite } from '../../../outbox/step-writes.ts';
import type { AreaLookup } from '../../../panel/area-lookup.ts';
import type { WhyNot } from './may-move.ts';
import type { Hindrance } from './use-move.ts';

/** What every card and column needs of the board. */
export interface BoardView {
  readonly areas: AreaLookup;
  readonly whyNot: (insats: Insats) => WhyNot | null;
  /** The card that is being dragged. */
  readonly dragged: Insats | null;
  readonly drag: (insats: Insats | null) => void;
  readonly openMenu: (insats: Insats, button: HTMLElement) => void;
  readonly moveTo: (insats: Insats, to: Step) => void;
  /** What was made last of an insats on this device and is not yet sent. */
  readonly unsentOf: (insatsId: string) => StepWrite | undefined;
  /** Takes back a move that has not left the device. */
  readonly takeBack: (move: StepWrite) => void;
  /** The insats that is on its way. */
  readonly moving: string | null;
  /** The insats that was moved last and should be shown and in focus where it now stands; told once it is. */
  readonly arrived: string | null;
  readonly shown: () => void;
  readonly hindrance: Hindrance | null;
  readonly dismiss: () => void;
}

export const BoardContext = createContext<BoardView | null>(null);

export function useBoard(): BoardView {
  const view = use(BoardContext);
  if (view === null) throw new Error('A card or column stands outside the board.');
  return view;
}
