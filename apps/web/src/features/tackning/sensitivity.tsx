import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { coverageQuery } from '../../api/queries.ts';
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
  const id = useId();
  const isTried = isOtherThanToday(asked);
  const tried = useQuery(coverageQuery(aroundLimit(questionOf(asked), asked.nearLimit)));
  const today = useQuery({
    ...coverageQuery(aroundLimit(questionOf(todayOf(asked)), asked.nearLimit)),
    enabled: isTried,
  });
  // The answers kept while the next are on their way are to other questions.
  const isSettled = !tried.isPlaceholderData && !today.isPlaceholderData;
  if (!isSettled || tried.data === undefined || (isTried && today.data === undefined)) return null;
  const rows = sensitivityRows(tried.data, isTried ? (today.data ?? null) : null, asked.nearLimit);
  const said = verdict(rows);
  const base = today.data ?? tried.data;
  const nearToday = nearFigures(base.total, base.limits, asked.nearLimit).near;
  return (
    <section className={styles['part']}>
      <h2>{text.title}</h2>
      <p>{text.intro}</p>
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
              const said = withUnit(limit, tried.data.measure);
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
      <OtherMeasures asked={asked} nearToday={nearToday} />
    </section>
  );
}

/** Between which shares ten percent takes it; null where nobody lives. */
function steadiness(rows: readonly SensitivityRow[]): string | null {
  const shares = rows.flatMap(({ against, share }) => (Math.abs(against) <= 10 && share !== null ? [share] : []));
  return shares.length === 0 ? null : text.steady(number(Math.min(...shares), 1), number(Math.max(...shares), 1));
}
