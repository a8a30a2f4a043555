import { type Behov, evidenceKindName } from '@halsouppdrag/domain';
import { number } from '../../../../format/format.ts';
import { plainNumber } from '../../../../format/plain-number.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import { sourceText } from '../../../../text/source.ts';

type Evidence = Behov['evidence'][number];

const text = partText.behov;

/** One piece of evidence in plain words: what kind, what it says, and where it comes from. */
export interface EvidenceInWords {
  readonly kind: string;
  readonly says: string;
  /** Source, year, interval, when it was frozen; empty where there is nothing to add. */
  readonly note: string;
  readonly url: string | null;
}

export function evidenceText(evidence: Evidence): EvidenceInWords {
  const kind = evidenceKindName[evidence.kind];
  switch (evidence.kind) {
    case 'indicator': {
      const { name, value, unit, areaName, year, interval, source, frozenOn } = evidence;
      const note = [
        interval === null ? '' : text.interval(plainNumber(interval.low), plainNumber(interval.high)),
        sourceText.source(`${source.publisher}, ${source.title}`, year),
        text.frozen(frozenOn),
      ];
      return {
        kind,
        says: `${name} i ${areaName} ${String(year)}: ${plainNumber(value)} (${unit})`,
        note: note.filter((part) => part !== '').join(' '),
        url: null,
      };
    }
    case 'invanardialog': {
      const { heldOn, place, participants, themes } = evidence;
      const people = participants === '..' ? text.fewPeople : text.people(number(participants));
      return { kind, says: text.dialog(heldOn, place, people), note: text.themes(themes.join(', ')), url: null };
    }
    case 'report':
      return { kind, says: evidence.title, note: '', url: evidence.url };
    case 'judgement':
      return { kind, says: evidence.text, note: evidence.by === '' ? '' : text.by(evidence.by), url: null };
  }
}
