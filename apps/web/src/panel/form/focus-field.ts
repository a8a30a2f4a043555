import type { RefObject } from 'react';

/** After the page shows what is wrong, also where it opened a part that was closed. */
export function focusField(form: RefObject<HTMLFormElement | null>, name: string | undefined): void {
  if (name === undefined) return;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus()),
  );
}
