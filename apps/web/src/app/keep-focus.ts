/** Where one stands in a list or a table: at the first thing in the row that can be pressed. */
const rows = 'tr, li';
const controls = ':is(a[href], button, input, select, textarea):not(:disabled)';
/** And elsewhere: where a part of the page begins. */
const parts = 'details, form, section, fieldset, [role="group"], [role="dialog"], aside, main';
const beginnings = 'summary, h1, h2, h3, h4';

/**
 * Lets who uses the keyboard or listens go on where they were when what had the focus is taken away: the browser then
 * leaves it on nothing. It goes to the beginning of the nearest part around it that is left, unless somebody else has
 * seen to it by then. Source: WCAG 2.2, 2.4.3 Focus order. Gives what ends it.
 */
export function keepFocus(page: Document): () => void {
  let focused: Element | null = null;
  let around: readonly HTMLElement[] = [];
  const stands = ({ target }: FocusEvent) => {
    focused = target instanceof Element ? target : null;
    around = partsAround(focused);
  };
  // A click on nothing lets go of the focus, and means it.
  const letsGo = () => {
    focused = null;
  };
  const look = () => {
    if (focused === null || focused.isConnected || page.activeElement !== page.body) return;
    const [beginning] = around.filter(({ isConnected }) => isConnected).flatMap((part) => beginningOf(part) ?? []);
    if (beginning === undefined) return;
    if (beginning.tabIndex < 0) beginning.tabIndex = -1;
    beginning.focus({ preventScroll: true });
  };
  const changes = new MutationObserver(() => {
    // What opens in its stead takes the focus in the next frame.
    if (focused?.isConnected === false) requestAnimationFrame(() => setTimeout(look));
  });
  page.addEventListener('focusin', stands);
  page.addEventListener('pointerdown', letsGo, { capture: true });
  changes.observe(page.body, { childList: true, subtree: true });
  return () => {
    changes.disconnect();
    page.removeEventListener('focusin', stands);
    page.removeEventListener('pointerdown', letsGo, { capture: true });
  };
}

function beginningOf(part: HTMLElement): HTMLElement | null {
  return part.querySelector(part.matches(rows) ? controls : beginnings);
}

function partsAround(element: Element | null): HTMLElement[] {
  const found: HTMLElement[] = [];
  const either = `${rows}, ${parts}`;
  for (let one = element?.parentElement?.closest<HTMLElement>(either); one; one = one.parentElement?.closest(either)) {
    found.push(one);
  }
  return found;
}
