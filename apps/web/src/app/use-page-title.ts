import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { shellText } from '../text/shell.ts';

/** Names the view in the browser's tab and history, and for who hears the page. */
export function usePageTitle(views: readonly { readonly to: string; readonly name: string }[]) {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    const view = views.find(({ to }) => to === path);
    document.title = view === undefined ? shellText.name : `${view.name} – ${shellText.name}`;
  }, [path, views]);
}
