import type { CoverageAnswer } from '@halsouppdrag/domain';
import { number, ofHundred } from '../../format/format.ts';
import { plainNumber } from '../../format/plain-number.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { nearFigures } from './near-figures.ts';
import type { Asked } from './question.ts';
import styles from './tackning.module.css';

/** The answer in one sentence, then in figures. */
export function Headline({ answer, asked, where }: { answer: CoverageAnswer; asked: Asked; where: string }) {
  const { population, near, far, median, p90 } = nearFigures(answer.total, answer.limits, asked.nearKm);
  const share = ofHundred(near, population);
  if (share === null) return <p className={styles['headline']}>{text.nobodyLives(where)}</p>;
  if (answer.units.length === 0) return <p className={styles['headline']}>{text.noUnits(asked.kinds)}</p>;
  const km = plainNumber(asked.nearKm);
  const sentence =
    asked.added.length === 0
      ? text.headline(share, where, km, asked.kinds)
      : text.headlineTried(asked.added.length, share, where, km, asked.kinds);
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
