import type { UseQueryResult } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import type { ViewState } from '../../app/view-state.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { supplyIn } from './capacity-question.ts';
import { SupplyFields } from './supply-fields.tsx';
import styles from './tackning.module.css';

/** What both answers say of themselves. */
interface Counted {
  readonly sourceId: string;
  readonly populationYear: number;
  readonly method: string;
}

/** What one of the answers says, and how it was worked out, a paragraph each. */
interface Telling<Answer> {
  readonly what: string;
  readonly finding: (answer: Answer) => string;
  readonly tables: (answer: Answer) => ReactNode;
  readonly how: string;
  readonly paragraphs: (answer: Answer) => readonly string[];
}

/** An answer on capacity, however it is counted: what it says, what it is asked with, its tables and its grounds. */
export function CapacityFrame<Answer extends Counted>({
  result: { data: answer, isError, error, isPlaceholderData, refetch },
  telling: { what, finding, tables, how, paragraphs },
  fields,
  offering,
  view,
  change,
}: {
  result: UseQueryResult<Answer>;
  telling: Telling<Answer>;
  /** What else it is asked with than what the units offer. */
  fields?: ReactNode;
  /** The units that count, which offer something each. */
  offering: readonly { readonly id: string; readonly name: string }[];
  view: ViewState;
  change: (part: Partial<ViewState>, replace?: boolean) => void;
}) {
  // Keyed, so that it keeps its place and the keyboard wherever the answer comes to stand.
  const asking = (
    <Fragment key="asking">
      {fields}
      <SupplyFields units={offering} supply={supplyIn(view.supply)} onChange={(supply) => change({ supply }, true)} />
    </Fragment>
  );
  // What it was asked with stays, since it may be what is to be changed.
  if (isError) {
    return (
      <div className={styles['answer']}>
        <Failure error={error} onRetry={() => void refetch()} />
        {asking}
      </div>
    );
  }
  if (answer === undefined) return <Loading lines={4} />;
  return (
    <div className={styles['answer']} aria-busy={isPlaceholderData}>
      <p>{what}</p>
      <p className={styles['finding']} role="status">
        {finding(answer)}
      </p>
      {asking}
      {tables(answer)}
      <SourceNote sourceId={answer.sourceId} year={answer.populationYear} method={answer.method} />
      <details className={styles['part']}>
        <summary>{how}</summary>
        {paragraphs(answer).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </div>
  );
}
