import type { RefObject } from 'react';
import type { FieldName } from './insats-fields.ts';

/** After the page shows what is wrong, also where it opened a part that was closed. */
export function focusField(form: RefObject<HTMLFormElement | null>, name: FieldName | undefined): void {
  if (name === undefined) return;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus()),
  );
}
