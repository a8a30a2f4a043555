import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ViewState } from './view-state.ts';

/**
 * The state that lives in the address, and a way to change some of it in place. Moving the map replaces the entry in
 * the browser's history; everything else adds one, so that "back" undoes it.
 */
export function useViewState(): [ViewState, (change: Partial<ViewState>, replace?: boolean) => void] {
  const state = useSearch({ strict: false }) as ViewState;
  const navigate = useNavigate();
  const change = useCallback(
    (part: Partial<ViewState>, replace = false) => {
      void navigate({ to: '.', search: (previous) => ({ ...previous, ...part }), replace, resetScroll: false });
    },
    [navigate],
  );
  return [state, change];
}
