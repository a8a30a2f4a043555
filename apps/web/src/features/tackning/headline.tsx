import type { CoverageAnswer, CoverageQuestion } from '@halsouppdrag/domain';
import { number, ofHundred } from '../../format/format.ts';
import { plainNumber } from '../../format/plain-number.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { triedWords } from '../../text/tackning-scenarios.ts';
import { nearFigures } from './near-figures.ts';
import styles from './tackning.module.css';

interface Answer extends CoverageAnswer {
  readonly question: CoverageQuestion;
}

/** The answer in one sentence, then in figures. It says what was asked when it was given, also while more is asked. */
export function Headline({ answer, nearKm, where }: { answer: Answer; nearKm: number; where: string }) {
  const { kinds, changes } = answer.question;
  const { population, near, far, median, p90 } = nearFigures(answer.total, answer.limits, nearKm);
  const share = ofHundred(near, population);
  if (share === null) return <p className={styles['headline']}>{text.nobodyLives(where)}</p>;
  if (answer.units.length === 0) return <p className={styles['headline']}>{text.noUnits(kinds)}</p>;
  const km = plainNumber(nearKm);
  const sentence =
    changes.length === 0
      ? text.headline(share, where, km, kinds)
      : text.headlineTried(triedWords(changes), share, where, km, kinds);
  return (
    <div role="status">
      <p className={styles['headline']}>{sentence}</p>
      <p>
        {text.inFigures(number(near), number(population), number(far))}
        {median === null || p90 === null ? null : ` ${text.half(number(median, 1), number(p90, 1))}`}
      </p>
    </div>
  );
}
