import type { CoverageAnswer, CoverageQuestion } from '@halsouppdrag/domain';
import { number, ofHundred } from '../../format/format.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { triedWords } from '../../text/tackning-scenarios.ts';
import { travelText } from '../../text/tackning-travel.ts';
import { nearFigures } from './near-figures.ts';
import styles from './tackning.module.css';
import { withUnit } from './with-unit.ts';

interface Answer extends CoverageAnswer {
  readonly question: CoverageQuestion;
}

/** The answer in one sentence, then in figures. It says what was asked when it was given, also while more is asked. */
export function Headline({ answer, nearKm, where }: { answer: Answer; nearKm: number; where: string }) {
  const { kinds, changes } = answer.question;
  const { population, near, far, noWay, median, p90 } = nearFigures(answer.total, answer.limits, nearKm);
  const share = ofHundred(near, population);
  if (share === null) return <p className={styles['headline']}>{text.nobodyLives(where)}</p>;
  if (answer.units.length === 0) return <p className={styles['headline']}>{text.noUnits(kinds)}</p>;
  const limit = withUnit(nearKm, answer.measure);
  const sentence =
    changes.length === 0
      ? text.headline(share, where, limit, kinds)
      : text.headlineTried(triedWords(changes), share, where, limit, kinds);
  const amount = (cost: number) => travelText.limit(number(cost, 1), answer.measure);
  return (
    <div role="status">
      <p className={styles['headline']}>{sentence}</p>
      <p>
        {text.inFigures(number(near), number(population), number(far))}
        {noWay === 0 ? null : ` ${text.noWay(number(noWay))}`}
        {median === null || p90 === null ? null : ` ${text.half(amount(median), amount(p90))}`}
      </p>
    </div>
  );
}
