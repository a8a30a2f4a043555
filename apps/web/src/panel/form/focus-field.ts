import type { RefObject } from 'react';
import { focusInSight } from '../../components/focus-in-sight.ts';

/** After the page shows what is wrong, also where it opened a part that was closed. */
export function focusField(form: RefObject<HTMLFormElement | null>, name: string | undefined): void {
  if (name === undefined) return;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => focusInSight(form.current?.querySelector<HTMLElement>(`[data-field="${name}"]`))),
  );
}
