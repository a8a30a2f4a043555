import { useEffect } from 'react';
import { shellText } from '../../../text/shell.ts';

/** Names the browser's tab, its history and a printed page after the insats. */
export function usePageName(title: string) {
  useEffect(() => {
    // After the shell, which names every view by its address and knows no insats.
    const frame = requestAnimationFrame(() => {
      document.title = `${title} – ${shellText.name}`;
    });
    return () => cancelAnimationFrame(frame);
  }, [title]);
}
