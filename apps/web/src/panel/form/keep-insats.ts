import type { Insats, InsatsInput, Person } from '@halsouppdrag/domain';
import { panelName } from '../../app/panel-content.ts';
import { keepToSend } from '../../outbox/outbox.ts';
import { outboxText as text } from '../../text/outbox.ts';
import type { Notice } from '../panel-notice.ts';
import type { Written } from './form-state.ts';
import type { InsatsTypes } from './insats-kind.ts';
import { keepNew } from './keep-new.ts';
import { patchBetween } from './patch-fields.ts';

/**
 * Keeps an insats that the server did not answer for on the device, until it does. Null where it cannot be kept: nobody
 * is chosen to send it as, or an earlier try of the same form is still unsettled.
 */
export async function keepInsats(
  written: Written<InsatsTypes>,
  input: InsatsInput,
  person: Person | null,
): Promise<Notice | null> {
  const { base, fields, attempt } = written;
  if (base === null) {
    const notice = { panel: input.areaIds[0] ?? '', message: text.keptInsats };
    return keepNew(written, { kind: 'newInsats', input }, person, notice);
  }
  if (person === null) return null;
  const change = { kind: 'changeInsats', base: base as Insats, patch: patchBetween(base, fields, input) } as const;
  // Where the browser knows that there is no network, nothing has left it.
  await keepToSend(change, { key: attempt, person, tried: navigator.onLine });
  return { panel: panelName({ kind: 'insats', insatsId: base.id }), message: text.keptChange };
}
