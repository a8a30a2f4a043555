import type { Scenario } from '@halsouppdrag/domain';
import type { ViewState } from '../../app/view-state.ts';
import { type Asked, questionOf, viewOf } from './question.ts';
import { isSameQuestion } from './same-question.ts';
import { unedited } from './use-asked.ts';

/** What the page asked, and the scenario it had open, at some time. */
export interface Standing {
  readonly asked: Asked;
  readonly openId: string | null;
}

/**
 * What the address becomes when what was sent has been saved: what was changed meanwhile stays, as edits on top of it.
 * Null when something else has been opened by then.
 */
export function afterSave(sent: Standing, now: Standing, saved: Pick<Scenario, 'id' | 'version'>) {
  if (now.openId !== sent.openId) return null;
  const isSame =
    isSameQuestion(questionOf(now.asked), questionOf(sent.asked)) && now.asked.nearLimit === sent.asked.nearLimit;
  const edits: Partial<ViewState> = isSame ? {} : { ...viewOf(now.asked), base: saved.version };
  return { ...unedited, ...edits, scenario: saved.id };
}
