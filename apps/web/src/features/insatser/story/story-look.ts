import type { InsatsLook } from '../../../panel/insats/whole-value.ts';

/** What turns ids into words. */
export type StoryLook = InsatsLook;
