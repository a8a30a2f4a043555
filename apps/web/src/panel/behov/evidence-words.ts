import { evidenceKindName } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { behovText as text } from '../../text/behov.ts';
import type { StoredEvidence } from './behov-fields.ts';

/** A piece of evidence in plain words: what it says, and where that comes from. */
export interface EvidenceWords {
  readonly kind: string;
  /** What it says. */
  readonly says: string;
  /** Where it comes from and how far it holds; a sentence each. */
  readonly notes: readonly string[];
  /** Where more is to be read. */
  readonly url: string | null;
}

const decimals = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);

export function evidenceWords(evidence: StoredEvidence): EvidenceWords {
  const kind = evidenceKindName[evidence.kind];
  switch (evidence.kind) {
    case 'indicator': {
      const { name, value, unit, areaName, year, interval, source, frozenOn } = evidence;
      return {
        kind,
        says: `${name}, ${areaName} ${String(year)}: ${decimals(value)} ${unit}`,
        notes: [
          ...(interval === null ? [] : [text.interval(decimals(interval.low), decimals(interval.high))]),
          text.source(source.publisher, source.title, source.date),
          text.frozen(frozenOn),
        ],
        url: null,
      };
    }
    case 'invanardialog': {
      const { heldOn, place, participants, themes } = evidence;
      const people =
        participants === '..' ? `.. (${text.participantsHidden})` : text.participants(number(participants));
      return { kind, says: `${place}, ${heldOn}: ${people}`, notes: [text.themes(themes.join(', '))], url: null };
    }
    case 'report':
      return { kind, says: evidence.title, notes: [], url: evidence.url };
    case 'judgement':
      return { kind, says: evidence.text, notes: evidence.by === '' ? [] : [text.judgedBy(evidence.by)], url: null };
  }
}

/** The same as one line, for the history and for choosing between versions. */
export function evidenceLine(evidence: StoredEvidence): string {
  const { kind, says } = evidenceWords(evidence);
  return `${kind}: ${says}`;
}
