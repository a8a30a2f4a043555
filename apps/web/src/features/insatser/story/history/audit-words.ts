import type { AuditWords } from '../../../../panel/audit-change.ts';
import { insatsAuditWords } from '../../../../panel/insats/audit-change.ts';
import { wholeValueInWords } from '../../../../panel/insats/whole-value.ts';
import { storyText } from '../../../../text/insats-story.ts';
import type { StoryLook } from '../story-look.ts';

/** The history of an insats in words, with the names of what it points at. */
export function storyAuditWords(look: StoryLook): AuditWords {
  return {
    ...insatsAuditWords,
    fieldName: { ...insatsAuditWords.fieldName, ...storyText.audit.fields },
    inWords: (name, value, areas) => wholeValueInWords(name, value, { ...look, areas }),
  };
}
