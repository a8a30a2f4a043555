import { type Behov, evidenceKindName, evidenceKinds } from '@halsouppdrag/domain';
import { number } from '../../../format/format.ts';
import { behovText } from '../../../text/behov.ts';

/** The kinds of evidence a behov has, each once with how many where there are several: "Indikator (2), Invånardialog". */
export function evidenceKindsInWords({ evidence }: Pick<Behov, 'evidence'>): string {
  return evidenceKinds
    .map((kind) => ({ kind, count: evidence.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => (count === 1 ? evidenceKindName[kind] : `${evidenceKindName[kind]} (${number(count)})`))
    .join(', ');
}

export function insatserInWords({ insatsIds }: Pick<Behov, 'insatsIds'>): string {
  return behovText.list.insatser(insatsIds.length, number(insatsIds.length));
}
