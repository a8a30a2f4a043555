import { useEffect } from 'react';
import { shellText } from '../../../text/shell.ts';

/** Names the browser's tab, its history and a printed page after the insats. */
export function usePageName(title: string) {
  useEffect(() => {
    document.title = `${title} – ${shellText.name}`;
  }, [title]);
}
