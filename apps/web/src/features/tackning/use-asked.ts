import type { Scenario } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useViewState } from '../../app/use-view-state.ts';
import type { ViewState } from '../../app/view-state.ts';
import { type Asked, askedIn, askedOfScenario, questionOf, questionParts, viewOf } from './question.ts';
import { scenarioQuery } from './scenario-queries.ts';

/** A saved scenario that the address has open. */
export interface OpenScenario {
  readonly saved: Scenario;
  /** Whether what is asked is something else than what is saved. */
  readonly isEdited: boolean;
  /** The version that the edits began from. */
  readonly base: number;
}

/** What an address leaves when an open scenario speaks for itself. */
export const unedited: Partial<ViewState> = {
  ...Object.fromEntries(questionParts.map((part) => [part, undefined])),
  base: undefined,
};

/**
 * What is asked: by the address, or by the saved scenario it has open, for as long as nothing in that is edited. Null
 * while the scenario is on its way.
 */
export function useAsked() {
  const [view, change] = useViewState();
  const query = useQuery({ ...scenarioQuery(view.scenario ?? ''), enabled: view.scenario !== undefined });
  const saved = view.scenario === undefined ? null : (query.data ?? null);
  // The first edit writes the whole question into the address, changes always with it.
  const speaksForItself = view.scenario !== undefined && view.changes === undefined;
  const asked = speaksForItself && !query.isError ? (saved === null ? null : askedOfScenario(saved)) : askedIn(view);
  return {
    view,
    asked,
    scenario: saved === null || asked === null ? null : opened(saved, asked, view.base),
    scenarioError: query.isError ? query.error : null,
    change: (part: Partial<ViewState>, replace?: boolean) => {
      const isQuestion = questionParts.some((name) => name in part);
      if (!isQuestion || view.scenario === undefined || 'scenario' in part) change(part, replace);
      else {
        const whole =
          speaksForItself && saved !== null ? { ...viewOf(askedOfScenario(saved)), base: saved.version } : {};
        const changes = 'changes' in part ? { changes: part.changes ?? '[]' } : {};
        change({ ...whole, ...part, ...changes }, replace);
      }
    },
  };
}

function opened(saved: Scenario, asked: Asked, base: number | undefined): OpenScenario {
  const written = (one: Asked) => JSON.stringify([questionOf(one), one.nearLimit]);
  return { saved, isEdited: written(asked) !== written(askedOfScenario(saved)), base: base ?? saved.version };
}
