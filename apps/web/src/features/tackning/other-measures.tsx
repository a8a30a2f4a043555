import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { coverageQuery } from '../../api/queries.ts';
import { failureSaid } from '../../components/failure.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { number } from '../../format/format.ts';
import { signedNumber } from '../../format/signed-number.ts';
import { shellText } from '../../text/shell.ts';
import { tackningText } from '../../text/tackning.ts';
import { otherMeasuresText as text } from '../../text/tackning-sensitivity.ts';
import { equalLimit } from './equal-limit.ts';
import { networksQuery, routingServersQuery } from './network-queries.ts';
import { type Asked, isOtherThanToday, questionOf, todayOf, travelWritten } from './question.ts';
import styles from './tackning.module.css';
import { type TravelOption, travelOptions } from './travel-options.ts';
import { withUnit } from './with-unit.ts';

/** The same by every other way of measuring that is loaded: what holds by one only should be decided on with care. */
export function OtherMeasures({ asked, nearToday }: { asked: Asked; nearToday: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const networks = useQuery(networksQuery).data?.items ?? [];
  const servers = useQuery(routingServersQuery).data?.items ?? [];
  const chosen = travelWritten(asked.travel);
  const others = travelOptions(networks, servers, asked.detour).filter(
    ({ travel }) => travelWritten(travel) !== chosen,
  );
  if (others.length === 0) return null;
  return (
    <details className={styles['part']} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{text.caption}</summary>
      {isOpen ? <Measured asked={asked} nearToday={nearToday} others={others} /> : null}
    </details>
  );
}

/** Each of them is worked out along roads or by a server, which takes its time. */
function Measured({ asked, nearToday, others }: { asked: Asked; nearToday: number; others: readonly TravelOption[] }) {
  const id = useId();
  const today = useQueries({
    queries: others.map(({ travel }) => coverageQuery(questionOf({ ...todayOf(asked), travel }))),
    combine: settled,
  });
  const limits = today.found.map((data) => (data === undefined ? null : equalLimit(data.curve, nearToday)));
  const isTried = isOtherThanToday(asked);
  const tried = useQueries({
    queries: others.map(({ travel }, k) => ({
      ...coverageQuery({ ...questionOf({ ...asked, travel }), limits: [limits[k] ?? 1] }),
      enabled: isTried && limits[k] !== null,
    })),
    combine: settled,
  });
  const failures = others.flatMap(({ name }, k) => {
    const error = today.failed[k] ?? tried.failed[k] ?? null;
    return error === null ? [] : [text.failed(name, failureSaid(error))];
  });
  const askAgain = () => {
    today.askAgain();
    tried.askAgain();
  };
  return (
    <>
      {failures.length === 0 ? null : (
        <div role="alert" className={styles['note']}>
          {failures.map((said) => (
            <p key={said}>{said}</p>
          ))}
          <button type="button" className={styles['plain']} onClick={askAgain}>
            {shellText.tryAgain}
          </button>
        </div>
      )}
      <WideTable labelledBy={id}>
        <table className={styles['table']} aria-labelledby={id}>
          <caption id={id}>{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.measure}</th>
              <th scope="col">{text.equal}</th>
              <th scope="col">{text.median}</th>
              <th scope="col">{text.p90}</th>
              <th scope="col">{text.unreachable}</th>
              {isTried ? <th scope="col">{text.today}</th> : null}
            </tr>
          </thead>
          <tbody>
            {others.map(({ name, travel }, k) => {
              const data = today.found[k];
              const measured = (value: number | null | undefined) =>
                value === null || value === undefined || data === undefined
                  ? tackningText.nothing
                  : withUnit(Math.round(value * 10) / 10, data.measure);
              const after = tried.found[k];
              return (
                <tr key={travelWritten(travel) ?? ''}>
                  <th scope="row">{name}</th>
                  <td>{measured(limits[k])}</td>
                  <td>{measured(data?.total.median)}</td>
                  <td>{measured(data?.total.p90)}</td>
                  <td>{data === undefined ? tackningText.nothing : number(data.total.unreachable)}</td>
                  {isTried ? (
                    <td>
                      {after === undefined || data === undefined || limits[k] == null
                        ? tackningText.nothing
                        : signedNumber((after.total.within[0] ?? 0) - nearAt(data.curve, limits[k]))}
                    </td>
                  ) : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}

/** The answers, without those that are kept from the question before while the next is on its way; and why there is none. */
function settled<Answer>(results: readonly UseQueryResult<Answer>[]) {
  return {
    found: results.map(({ data, isPlaceholderData }) => (isPlaceholderData ? undefined : data)),
    failed: results.map(({ error, data }) => (data === undefined ? error : null)),
    askAgain: () => {
      for (const { isError, refetch } of results) if (isError) void refetch();
    },
  };
}

/** How many have at most so far today: at the equal limit a step of the curve, so exactly. */
function nearAt(curve: readonly { cost: number; people: number }[], limit: number): number {
  return curve.find(({ cost }) => cost === limit)?.people ?? 0;
}
