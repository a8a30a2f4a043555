import type { PlacementAnswer, PlacementProgress, PlacementQuestion, UnitChange } from '@halsouppdrag/domain';
import { lazy, Suspense } from 'react';
import { Loading } from '../../components/loading.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { compareSwedish, number } from '../../format/format.ts';
import { placementText as text } from '../../text/tackning-placement.ts';
import { measureOf } from './question.ts';
import { gainsOf } from './suggestion-figures.ts';
import { SuggestionTable } from './suggestion-table.tsx';
import styles from './tackning.module.css';
import { withUnit } from './with-unit.ts';

// Observable Plot and what it stands on come after the figures.
const GainCurve = lazy(async () => ({ default: (await import('./gain-curve.tsx')).GainCurve }));

/** What has been found, and when all has: what it rests on and who is left. */
export function Suggestions({
  found,
  answer,
  question,
  nameOfArea,
  onTry,
}: {
  found: Pick<PlacementProgress, 'suggestions' | 'places'>;
  /** Null until all has been found. */
  answer: PlacementAnswer | null;
  question: PlacementQuestion;
  nameOfArea: (id: string) => string;
  onTry: (added: readonly UnitChange[]) => void;
}) {
  const limit = withUnit(question.limit, measureOf(question.travel));
  const gains = gainsOf(found.suggestions);
  return (
    <>
      {question.model === 'lscp' && answer !== null ? <Enough answer={answer} limit={limit} /> : null}
      <SuggestionTable found={found} question={question} onTry={onTry} />
      {question.model !== 'lscp' && gains.length > 1 ? (
        <Suspense fallback={<Loading lines={5} />}>
          <GainCurve gains={gains} limit={limit} />
        </Suspense>
      ) : null}
      {answer === null ? null : (
        <>
          {answer.outOfReach.people === 0 ? null : <OutOfReach answer={answer} limit={limit} nameOfArea={nameOfArea} />}
          <SourceNote sourceId={answer.sourceId} year={answer.populationYear} method={answer.method} />
        </>
      )}
      <p className={styles['note']}>{text.note}</p>
    </>
  );
}

function Enough({ answer, limit }: { answer: PlacementAnswer; limit: string }) {
  const full = answer.suggestions[1];
  if (full === undefined) return null;
  return <p>{full.proven ? text.enough(full.count, limit) : text.atMostEnough(full.count, limit)}</p>;
}

function OutOfReach({
  answer: { outOfReach },
  limit,
  nameOfArea,
}: {
  answer: PlacementAnswer;
  limit: string;
  nameOfArea: (id: string) => string;
}) {
  return (
    <div>
      <p>{text.outOfReach(number(outOfReach.people), limit)}</p>
      <details>
        <summary>{text.outOfReachWhere}</summary>
        <p>{outOfReach.areaIds.map(nameOfArea).sort(compareSwedish).join(', ')}</p>
      </details>
    </div>
  );
}
