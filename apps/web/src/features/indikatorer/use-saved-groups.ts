import { useState } from 'react';
import { z } from 'zod';
import { SavedGroup } from './saved-groups.ts';

const name = 'halsouppdrag:grupper';
const SavedGroups = z.array(SavedGroup);

/** The groups that were saved in this browser, and what saves others in their stead. */
export function useSavedGroups(): [readonly SavedGroup[], (groups: readonly SavedGroup[]) => void] {
  const [groups, setGroups] = useState(read);
  const save = (next: readonly SavedGroup[]) => {
    write(next);
    setGroups(next);
  };
  return [groups, save];
}

function read(): readonly SavedGroup[] {
  try {
    return SavedGroups.safeParse(JSON.parse(window.localStorage.getItem(name) ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}

function write(groups: readonly SavedGroup[]): void {
  try {
    window.localStorage.setItem(name, JSON.stringify(groups));
  } catch {
    // A browser may refuse storage; what is saved then only lives as long as the page.
    return;
  }
}
