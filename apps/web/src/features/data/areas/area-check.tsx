import type { AreaVersion, AreaVersionCheck, AreaVersionQuestion } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { areaVersionText as text } from '../../../text/data-areas.ts';
import styles from '../data.module.css';
import { loadAreas } from './area-queries.ts';

const problemsShown = 50;

/** What would come of a load of areas, what cannot be used, and the button that loads them. */
export function AreaCheck({
  fileId,
  question,
  check,
  onLoaded,
}: {
  fileId: string;
  question: AreaVersionQuestion;
  check: AreaVersionCheck;
  onLoaded: (version: AreaVersion) => unknown;
}) {
  const [leaveOut, setLeaveOut] = useState(false);
  // The same for every try of the same load, so that a lost answer does not load it twice.
  const [key] = useState(() => crypto.randomUUID());
  const load = useMutation({ mutationFn: loadAreas, onSuccess: onLoaded });
  const { areas, inRegion, sameCode, problemCount, overlapCount, overlaps, crossingCount, crossings, first } = check;
  const hasProblems = problemCount > 0;
  return (
    <div className={styles['steps']}>
      <h3>{text.checked}</h3>
      <p role="status">{text.areas(number(areas), number(inRegion), number(sameCode))}</p>
      {areas > 0 && inRegion === 0 ? <p role="alert">{text.nowhere}</p> : null}
      {hasProblems ? <Problems check={check} /> : null}
      {overlapCount > 0 ? (
        <Told
          lines={overlaps.map(({ names, share }) => text.overlap(names, number(100 * share)))}
          left={overlapCount - overlaps.length}
        >
          {text.overlaps(overlapCount)}
        </Told>
      ) : null}
      {crossingCount > 0 ? (
        <Told
          lines={crossings.map(({ name, places, at }) => text.crossing(name, places, at))}
          left={crossingCount - crossings.length}
        >
          {text.crossings(crossingCount)}
        </Told>
      ) : null}
      {areas === 0 ? null : (
        <>
          <AreaList first={first} />
          {hasProblems ? (
            <label className={styles['tick']}>
              <input type="checkbox" checked={leaveOut} onChange={({ target }) => setLeaveOut(target.checked)} />{' '}
              {text.leaveOut(number(problemCount))}
            </label>
          ) : null}
          <div>
            <Button
              variant="primary"
              size="medium"
              isDisabled={load.isPending || (hasProblems && !leaveOut)}
              onPress={() =>
                load.mutate({ id: fileId, key: `${key}-${leaveOut}`, question: { ...question, leaveOut } })
              }
            >
              {load.isPending ? text.loading : text.load}
            </Button>
          </div>
        </>
      )}
      {load.isError ? <p role="alert">{load.error.message}</p> : null}
    </div>
  );
}

function Problems({ check: { problems, problemCount } }: { check: AreaVersionCheck }) {
  const id = useId();
  const shown = problems.slice(0, problemsShown);
  return (
    <>
      <WideTable labelledBy={id}>
        <table className={tableStyles['table']}>
          <caption id={id}>{text.problems}</caption>
          <thead>
            <tr>
              <th scope="col">{text.feature}</th>
              <th scope="col">{text.problem}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ feature, message }) => (
              <tr key={feature}>
                <th scope="row">{number(feature)}</th>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {problemCount > shown.length ? <p>{text.more(number(problemCount - shown.length))}</p> : null}
    </>
  );
}

function Told({ children, lines, left }: { children: string; lines: readonly string[]; left: number }) {
  return (
    <div role="alert">
      <p>{children}</p>
      <ul className={styles['told']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {left > 0 ? <p>{text.more(number(left))}</p> : null}
    </div>
  );
}

function AreaList({ first }: Pick<AreaVersionCheck, 'first'>) {
  const id = useId();
  return (
    <details>
      <summary>{text.areaList}</summary>
      <WideTable labelledBy={id}>
        <table className={tableStyles['table']}>
          <caption id={id}>{text.areaList}</caption>
          <thead>
            <tr>
              <th scope="col">{text.code}</th>
              <th scope="col">{text.areaName}</th>
            </tr>
          </thead>
          <tbody>
            {first.map(({ code, name }) => (
              <tr key={code}>
                <th scope="row">{code}</th>
                <td>{name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </details>
  );
}
