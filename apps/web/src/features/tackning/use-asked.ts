import type { Scenario } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { isMissing } from '../../api/api-problem.ts';
import { useViewState } from '../../app/use-view-state.ts';
import type { ViewState } from '../../app/view-state.ts';
import { type Asked, askedIn, askedOfScenario, questionOf, questionParts, viewOf } from './question.ts';
import { isSameQuestion } from './same-question.ts';
import { scenarioQuery } from './scenario-queries.ts';

/** A saved scenario that the address has open. */
export interface OpenScenario {
  readonly saved: Scenario;
  /** Whether what is asked is something else than what is saved. */
  readonly isEdited: boolean;
  /** The version that the edits began from. */
  readonly base: number;
  /** Whether it is shown as an earlier version said, to be read and gone on from. */
  readonly isOld: boolean;
}

/** What an address leaves when an open scenario speaks for itself. */
export const unedited: Partial<ViewState> = {
  ...Object.fromEntries(questionParts.map((part) => [part, undefined])),
  base: undefined,
  version: undefined,
};

/**
 * What is asked: by the address, or by the saved scenario it has open, for as long as nothing in that is edited. Null
 * while the scenario is on its way.
 */
export function useAsked() {
  const [view, change] = useViewState();
  // What is edited is held against what holds now.
  const version = view.changes === undefined ? view.version : undefined;
  const query = useQuery({ ...scenarioQuery(view.scenario ?? '', version), enabled: view.scenario !== undefined });
  const saved = view.scenario === undefined ? null : (query.data ?? null);
  // What was read once holds until it is read anew: a later failure takes nothing away.
  const error = saved === null && query.isError ? query.error : null;
  const asked = askedBy(view, saved, error);
  return {
    view,
    asked,
    scenario: saved === null || asked === null ? null : opened(saved, asked, view.base),
    scenarioError: error,
    /** Someone has deleted what is open since it was read. */
    isDeleted: saved !== null && isMissing(query.error),
    retryScenario: () => void query.refetch(),
    change: (part: Partial<ViewState>, replace?: boolean) => {
      const isQuestion = questionParts.some((name) => name in part);
      if (!isQuestion || view.scenario === undefined || 'scenario' in part) change(part, replace);
      else {
        const whole = view.changes === undefined && saved !== null ? goneOnFrom(saved) : {};
        const changes = 'changes' in part ? { changes: part.changes ?? '[]' } : {};
        change({ ...whole, ...part, ...changes }, replace);
      }
    },
  };
}

/** A version of a scenario as something that is edited, on top of the latest. */
export function goneOnFrom(saved: Scenario) {
  const base = saved.latestVersion;
  return { ...viewOf(askedOfScenario(saved)), base, version: undefined } satisfies Partial<ViewState>;
}

/** The question of an address; null while the scenario that speaks for it is not read, and may be there. */
export function askedBy(
  view: ViewState,
  saved: Pick<Scenario, 'question' | 'near'> | null,
  error: unknown,
): Asked | null {
  // The first edit writes the whole question into the address, changes always with it.
  const speaksForItself = view.scenario !== undefined && view.changes === undefined;
  if (!speaksForItself || isMissing(error)) return askedIn(view);
  return saved === null ? null : askedOfScenario(saved);
}

function opened(saved: Scenario, asked: Asked, base: number | undefined): OpenScenario {
  const before = askedOfScenario(saved);
  const isSame = isSameQuestion(questionOf(asked), questionOf(before)) && asked.nearLimit === before.nearLimit;
  const isOld = saved.version < saved.latestVersion;
  return { saved, isEdited: !isSame, base: base ?? saved.latestVersion, isOld };
}
