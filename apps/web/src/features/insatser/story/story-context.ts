import type { Insats, InsatsStory } from '@halsouppdrag/domain';
import { createContext, use } from 'react';
import type { SectionName } from './edit/section-names.ts';
import type { StoryLook } from './story-look.ts';

/** What every part of the page needs of the whole. */
export interface StoryView {
  readonly story: InsatsStory;
  readonly insats: Insats;
  readonly look: StoryLook;
  /** The reader may change the insats. */
  readonly mayEdit: boolean;
  /** The reader may write in tjänsteledningens ställningstagande. */
  readonly mayDecide: boolean;
  readonly isOpen: (section: SectionName) => boolean;
  /** Opens a section's form, and puts the focus in one of its fields. */
  readonly open: (section: SectionName, field?: string) => void;
  readonly close: (section: SectionName) => void;
  /** Says something in the region that is always on the page. */
  readonly say: (message: string) => void;
}

export const StoryContext = createContext<StoryView | null>(null);

export function useStory(): StoryView {
  const view = use(StoryContext);
  if (view === null) throw new Error('A part of the page of an insats stands outside it.');
  return view;
}
