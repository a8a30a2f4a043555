import { ApiProblem } from '../../api/api-problem.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';

/** What to say of a save that did not work: the server's own words where it has any. */
export function saveFailure(error: unknown): string {
  return error instanceof ApiProblem ? error.message : scenarioText.saveFailed;
}
