import type { Behov, Insats, Partner } from '@halsouppdrag/domain';
import { type BehovPart, behovChange } from '../../outbox/behov-change.ts';
import { insatsChange, type Part } from '../../outbox/insats-change.ts';
import { type PartnerPart, partnerChange } from '../../outbox/partner-change.ts';
import type { PatchContent } from '../../outbox/queued-write.ts';
import { type Change, type Changeable, partsInConflict } from '../../outbox/settle-change.ts';
import { fieldsAfter } from '../../panel/behov/behov-fields.ts';
import { behovValueInWords } from '../../panel/behov/behov-words.ts';
import type { InsatsLook } from '../../panel/insats/whole-value.ts';
import { partnerValueInWords } from '../../panel/partner/partner-words.ts';
import { behovText } from '../../text/behov.ts';
import { partnerText } from '../../text/partner.ts';
import { partInWords, partName } from './part-in-words.ts';

/** A change part by part, as it is shown and chosen from. */
export interface ChangeInWords {
  /** What the record is called. */
  readonly title: string;
  readonly parts: readonly { readonly part: string; readonly name: string; readonly mine: string }[];
  /** The parts in which somebody else has written something else, and what. */
  readonly conflicts: (theirs: unknown) => readonly { readonly part: string; readonly theirs: string }[];
  /** The change that keeps only some parts of it on top of what somebody else saved. */
  readonly kept: (parts: readonly string[], theirs: unknown) => PatchContent;
}

export function changeInWords(content: PatchContent, look: InsatsLook): ChangeInWords {
  switch (content.kind) {
    case 'changeInsats':
      return inWords<Insats, typeof content.patch, Part>({
        ways: insatsChange,
        change: content,
        title: content.base.title,
        nameOf: partName,
        mine: (part) => partInWords(part, insatsChange.contentAfter(part, content), look),
        stored: (part, insats) => partInWords(part, insatsChange.contentOf(part, insats), look),
        content: (base, patch) => ({ ...content, base, patch }),
      });
    case 'changeBehov': {
      const after = fieldsAfter(content.base, content.patch);
      return inWords<Behov, typeof content.patch, BehovPart>({
        ways: behovChange,
        change: content,
        title: content.base.description,
        nameOf: (part) => behovText.fieldName[part],
        mine: (part) => behovValueInWords(part, after[part], look.areas),
        stored: (part, behov) => behovValueInWords(part, behov[part], look.areas),
        content: (base, patch) => ({ ...content, base, patch }),
      });
    }
    case 'changePartner':
      return inWords<Partner, typeof content.patch, PartnerPart>({
        ways: partnerChange,
        change: content,
        title: content.base.name,
        nameOf: (part) => partnerText.fieldName[part],
        mine: (part) => partnerValueInWords(part, content.patch[part], look.areas),
        stored: (part, partner) => partnerValueInWords(part, partner[part], look.areas),
        content: (base, patch) => ({ ...content, base, patch }),
      });
  }
}

function inWords<Stored, Patch, Part extends string>(said: {
  readonly ways: Changeable<Stored, Patch, Part>;
  readonly change: Change<Stored, Patch>;
  readonly title: string;
  readonly nameOf: (part: Part) => string;
  readonly mine: (part: Part) => string;
  readonly stored: (part: Part, stored: Stored) => string;
  readonly content: (base: Stored, patch: Patch) => PatchContent;
}): ChangeInWords {
  const { ways, change } = said;
  const parts = ways.parts(change);
  return {
    title: said.title,
    parts: parts.map((part) => ({ part, name: said.nameOf(part), mine: said.mine(part) })),
    // What is kept beside a change in conflict is of its own kind.
    conflicts: (theirs) =>
      partsInConflict(ways, change, theirs as Stored).map((part) => ({
        part,
        theirs: said.stored(part, theirs as Stored),
      })),
    kept: (chosen, theirs) => {
      const own = parts.filter((part) => chosen.includes(part));
      return said.content(theirs as Stored, ways.patchOf(own, change, theirs as Stored));
    },
  };
}
