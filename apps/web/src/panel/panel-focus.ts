import { createContext, type RefObject, use, useEffect, useRef } from 'react';

/** Whether the next heading that appears in the panel should take focus. */
export const PanelFocus = createContext<RefObject<boolean>>({ current: false });

/** Wishes for focus when the content changes, not when a page is opened with its panel already there. */
export function useFocusWish(name: string): RefObject<boolean> {
  const wish = useRef(pageHasSettled && !isTyping());
  const shown = useRef(name);
  if (shown.current !== name) {
    shown.current = name;
    wish.current = !isTyping();
  }
  return wish;
}

/** A heading that takes focus if that is wished for, once. */
export function useFocusedHeading(): RefObject<HTMLHeadingElement | null> {
  const wish = use(PanelFocus);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!wish.current || isTyping()) return;
    wish.current = false;
    heading.current?.focus({ preventScroll: true });
  }, [wish]);
  return heading;
}

// A link that opens a page with its panel begins at the top of the page, as any page does.
let pageHasSettled = false;
if (typeof window !== 'undefined') window.addEventListener('pointerdown', settle, { once: true, capture: true });
if (typeof window !== 'undefined') window.addEventListener('keydown', settle, { once: true, capture: true });

function settle() {
  pageHasSettled = true;
}

/** Somebody is in the middle of a word elsewhere: a field that is empty is only waiting. */
function isTyping(): boolean {
  const active = document.activeElement;
  return (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) && active.value !== '';
}
