import { useQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { coverageQuery } from '../../api/queries.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { number } from '../../format/format.ts';
import { signedNumber } from '../../format/signed-number.ts';
import { tackningText } from '../../text/tackning.ts';
import { sensitivityText as text } from '../../text/tackning-sensitivity.ts';
import { nearFigures } from './near-figures.ts';
import { OtherMeasures } from './other-measures.tsx';
import { type Asked, isOtherThanToday, questionOf, todayOf } from './question.ts';
import { aroundLimit, type SensitivityRow, sensitivityRows, verdict } from './sensitivity-rows.ts';
import styles from './tackning.module.css';
import { withUnit } from './with-unit.ts';

/** What the result would be had the limit been drawn a little nearer or farther: nobody should decide on a knife's edge. */
export function Sensitivity({ asked }: { asked: Asked }) {
  const isTried = isOtherThanToday(asked);
  const tried = useQuery(coverageQuery(aroundLimit(questionOf(asked), asked.nearLimit)));
  const today = useQuery({
    ...coverageQuery(aroundLimit(questionOf(todayOf(asked)), asked.nearLimit)),
    enabled: isTried,
  });
  const failed = [tried, ...(isTried ? [today] : [])].find(({ isError, data }) => isError && data === undefined);
  // The answers kept while the next are on their way are to other questions: what is shown waits for both of them.
  const isSettled = !tried.isPlaceholderData && !(isTried && today.isPlaceholderData);
  const settled = useRef<Settled | null>(null);
  if (isSettled && tried.data !== undefined && (!isTried || today.data !== undefined)) {
    settled.current = { tried: tried.data, today: isTried ? (today.data ?? null) : null, near: asked.nearLimit };
  }
  const shown = settled.current;
  return (
    <section className={styles['part']} aria-busy={!isSettled}>
      <h2>{text.title}</h2>
      <p>{text.intro}</p>
      {failed !== undefined ? (
        <Failure error={failed.error} onRetry={() => void failed.refetch()} />
      ) : shown === null ? (
        <Loading lines={8} />
      ) : (
        <AroundLimit {...shown} />
      )}
      {failed !== undefined || shown === null ? null : <OtherMeasures asked={asked} nearToday={nearTodayOf(shown)} />}
    </section>
  );
}

type Answer = Awaited<ReturnType<NonNullable<ReturnType<typeof coverageQuery>['queryFn']>>>;

/** Answers to one and the same question: `today` is without what is tried, null where nothing is. */
interface Settled {
  readonly tried: Answer;
  readonly today: Answer | null;
  readonly near: number;
}

function nearTodayOf({ tried, today, near }: Settled): number {
  const { total, limits } = today ?? tried;
  return nearFigures(total, limits, near).near;
}

function AroundLimit({ tried, today, near }: Settled) {
  const id = useId();
  const isTried = today !== null;
  const rows = sensitivityRows(tried, today, near);
  const said = verdict(rows);
  return (
    <>
      <p className={styles['finding']}>{steadiness(rows)}</p>
      {said === null ? null : <p className={styles['finding']}>{text[said]}</p>}
      <WideTable labelledBy={id}>
        <table className={styles['table']} aria-labelledby={id}>
          <caption id={id}>{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.limit}</th>
              <th scope="col">{text.change}</th>
              <th scope="col">{text.near}</th>
              <th scope="col">{text.share}</th>
              <th scope="col">{text.points}</th>
              {isTried ? <th scope="col">{text.today}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ limit, against, near, share, points, more }) => {
              const said = withUnit(limit, tried.measure);
              return (
                <tr key={limit}>
                  <th scope="row">{against === 0 ? text.chosen(said) : said}</th>
                  <td>{text.against(signedNumber(against))}</td>
                  <td>{number(near)}</td>
                  <td>{share === null ? tackningText.nothing : number(share, 1)}</td>
                  <td>{points === null ? tackningText.nothing : signedNumber(points, 1)}</td>
                  {more === null ? null : <td>{signedNumber(more)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}

/** Between which shares ten percent takes it; null where nobody lives. */
function steadiness(rows: readonly SensitivityRow[]): string | null {
  const shares = rows.flatMap(({ against, share }) => (Math.abs(against) <= 10 && share !== null ? [share] : []));
  return shares.length === 0 ? null : text.steady(number(Math.min(...shares), 1), number(Math.max(...shares), 1));
}
