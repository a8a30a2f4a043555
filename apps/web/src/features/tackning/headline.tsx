import type { CoverageAnswer, CoverageQuestion } from '@halsouppdrag/domain';
import { useRef, useSyncExternalStore } from 'react';
import { number, ofHundred } from '../../format/format.ts';
import { withMeasure } from '../../text/measure-words.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { scenarioText, triedWords } from '../../text/tackning-scenarios.ts';
import type { LiveMoves } from './live-move.ts';
import { nearFigures } from './near-figures.ts';
import styles from './tackning.module.css';
import { useSaidAtRest } from './use-said-at-rest.ts';
import { withUnit } from './with-unit.ts';

interface Answer extends CoverageAnswer {
  readonly question: CoverageQuestion;
}

/** The answer in one sentence, then in figures. It says what was asked when it was given, also while more is asked. */
export function Headline({
  answer,
  nearLimit,
  where,
  live,
}: {
  answer: Answer;
  nearLimit: number;
  where: string;
  /** While a unit is moved, the sentence follows it. */
  live: LiveMoves;
}) {
  const { kinds, on } = answer.question;
  const when = on === undefined ? '' : ` ${scenarioText.when.day(on)}`;
  const { total, changes } = useSyncExternalStore(live.followInFrame, () => live.current(answer)) ?? {
    total: answer.total,
    changes: answer.question.changes,
  };
  const said = useRef<HTMLDivElement>(null);
  useSaidAtRest(said, live);
  const { population, near, far, noWay, median, p90 } = nearFigures(total, answer.limits, nearLimit);
  const share = ofHundred(near, population);
  if (share === null) return <p className={styles['headline']}>{text.nobodyLives(where)}</p>;
  if (answer.units.length === 0) return <p className={styles['headline']}>{text.noUnits(kinds)}</p>;
  const limit = withUnit(nearLimit, answer.measure);
  const sentence =
    changes.length === 0
      ? text.headline(share, where, limit, kinds, when)
      : text.headlineTried(triedWords(changes), share, where, limit, kinds, when);
  const amount = (cost: number) => withMeasure(number(cost, 1), answer.measure);
  return (
    <div role="status" ref={said}>
      <p className={styles['headline']}>{sentence}</p>
      <p>
        {text.inFigures(number(near), number(population), number(far))}
        {noWay === 0 ? null : ` ${text.noWay(number(noWay))}`}
        {median === null || p90 === null
          ? null
          : ` ${(noWay === 0 ? text.half : text.halfOfThose)(amount(median), amount(p90))}`}
      </p>
    </div>
  );
}
