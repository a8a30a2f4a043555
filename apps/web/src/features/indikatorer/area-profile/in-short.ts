import { type Levnadsvana, levnadsvanaName, type ProfileRow } from '@halsouppdrag/domain';
import { lowered } from '../../../format/lowered.ts';
import { areaProfileText as text } from '../../../text/area-profile.ts';
import { shortName } from '../charts/drawing.ts';
import { securedDirection } from './comparison-sentence.ts';

/** Names in a sentence, and letters in a name, that one still reads. */
const [mostNames, longestName] = [4, 50];

interface Judged {
  readonly indicator: Pick<ProfileRow['indicator'], 'name' | 'example' | 'polarity'>;
  readonly figure: Pick<ProfileRow['figure'], 'value'>;
  readonly lan: Pick<ProfileRow['lan'], 'significance'>;
}

/**
 * What the real conditions say against the län, a sentence a direction; made-up figures have no part in it. Where none
 * can be compared that is said, unless those of its parts can.
 */
export function conditionSentences(rows: readonly Judged[], lan: string, hasParts: boolean): string[] {
  const judged = rows.filter(
    ({ indicator, figure, lan: against }) =>
      !indicator.example && figure.value !== null && against.significance !== 'notComparable',
  );
  if (judged.length === 0) return [hasParts ? text.partsOnNext : text.noneCompared(lan)];
  const named = (direction: 'higher' | 'lower' | null) =>
    judged
      .filter((row) => securedDirection(row.lan.significance, row.indicator.polarity) === direction)
      .map(({ indicator }) => shortName(lowered(indicator.name), longestName));
  const [higher, lower, notApart] = [named('higher'), named('lower'), named(null)];
  const some = (names: readonly string[]) =>
    names.length <= mostNames ? names : [...names.slice(0, mostNames), text.others(names.length - mostNames)];
  return [
    ...(higher.length === 0 ? [] : [text.certainlyHigher(lan, some(higher))]),
    ...(lower.length === 0 ? [] : [text.certainlyLower(lan, some(lower))]),
    ...(notApart.length === 0 ? [] : [text.notApart(lan, some(notApart))]),
  ];
}

/** Which levnadsvanor nothing is done for. */
export function withoutInsats(
  counts: readonly { readonly levnadsvana: Levnadsvana; readonly count: number }[],
): string {
  const empty = counts
    .filter(({ count }) => count === 0)
    .map(({ levnadsvana }) => lowered(levnadsvanaName[levnadsvana]));
  return empty.length === 0 ? text.withAll : text.without(empty);
}
