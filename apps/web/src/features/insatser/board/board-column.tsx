import { type Step, stepName } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type DragEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { number } from '../../../format/format.ts';
import { boardText as text } from '../../../text/board.ts';
import { shellText } from '../../../text/shell.ts';
import { BehovCard } from './behov-card.tsx';
import styles from './board.module.css';
import { useBoard } from './board-context.ts';
import { type ColumnRow, columnRows } from './column-rows.ts';
import { InsatsCard } from './insats-card.tsx';
import { stepMove } from './step-move.ts';
import type { Column, Unanswered } from './use-columns.ts';

const usualHeight = { insats: 164, behov: 172, allBehov: 44, loading: 44 } as const;

/** One step and what stands in it: only the cards in sight are drawn, and more are fetched as one nears the end. */
export function BoardColumn({
  step,
  column,
  behov,
}: {
  step: Step;
  column: Column;
  behov: Unanswered | null | undefined;
}) {
  const { arrived } = useBoard();
  const scroller = useRef<HTMLDivElement>(null);
  // All at once: what came later would push down what one was about to take hold of.
  const pages = behov === undefined ? undefined : column.pages;
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = column.read;
  const rows = useMemo(
    () => columnRows(pages?.flatMap(({ items }) => items) ?? [], hasNextPage, behov ?? null),
    [pages, hasNextPage, behov],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => usualHeight[rows[index]?.kind ?? 'insats'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 5,
    gap: 8,
    useFlushSync: false,
    // What is only measured or pushed down is moved without React; by `top`, for each transform is drawn by itself.
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
  });
  const drawn = virtual.getVirtualItems();
  const nearsEnd = (drawn.at(-1)?.index ?? 0) >= rows.length - 25;
  useEffect(() => {
    // What failed is tried again by who reads it, not over and over by itself.
    if (nearsEnd && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [nearsEnd, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  const arrivedAt = arrived === null ? -1 : rows.findIndex(({ key }) => key === arrived);
  useEffect(() => {
    if (arrivedAt >= 0) virtual.scrollToIndex(arrivedAt);
  }, [arrivedAt, virtual]);
  const total = pages?.at(-1)?.total;
  const id = `steg-${step}`;
  return (
    <section className={styles['column']} aria-labelledby={id} {...useDrop(step)}>
      <header className={styles['columnHead']}>
        <h2 id={id} tabIndex={-1}>
          {stepName[step]}
        </h2>
        <p>
          {total === undefined ? '\u00a0' : text.insatser(total, number(total))}
          {!behov || behov.total === 0 ? '' : ` · ${text.behov(number(behov.total))}`}
        </p>
      </header>
      <DropHint step={step} />
      <div ref={scroller} className={styles['scroller']}>
        {pages === undefined ? (
          column.read.isError ? (
            <Failure error={column.read.error} onRetry={() => void column.read.refetch()} />
          ) : (
            <Loading lines={5} />
          )
        ) : rows.length === 0 ? (
          <p className={styles['none']}>{text.noInsats}</p>
        ) : (
          <ul ref={virtual.containerRef} className={styles['cards']}>
            {drawn.map(({ index, key }) => {
              const row = rows[index];
              return row === undefined ? null : (
                <li
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  aria-setsize={rows.length}
                  aria-posinset={index + 1}
                >
                  {row.kind === 'loading' && isFetchNextPageError ? (
                    <p className={styles['none']}>
                      {text.notAll}{' '}
                      <Button variant="tertiary" size="medium" onPress={() => void fetchNextPage()}>
                        {shellText.tryAgain}
                      </Button>
                    </p>
                  ) : (
                    <Row row={row} />
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}

// Only a card that comes into sight is drawn, not those beside it.
const Row = memo(function Row({ row }: { row: ColumnRow }) {
  switch (row.kind) {
    case 'insats':
      return <InsatsCard insats={row.insats} />;
    case 'behov':
      return <BehovCard behov={row.behov} />;
    case 'allBehov':
      return (
        <Link
          to="/insatser/behov"
          search={(previous) => ({ ...previous, answered: 'false' as const })}
          className={styles['allBehov']}
        >
          {text.allBehov(number(row.count))}
        </Link>
      );
    case 'loading':
      return <p className={styles['none']}>{text.loading}</p>;
  }
});

/** A card may be dropped anywhere on a column. */
function useDrop(step: Step) {
  const { dragged, drag, moveTo } = useBoard();
  const [isOver, setIsOver] = useState(false);
  if (dragged === null) return {};
  return {
    'data-over': isOver ? '' : undefined,
    'data-drop': stepMove(dragged.step, step),
    onDragOver: (event: DragEvent<HTMLElement>) => {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      setIsOver(true);
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node) || !event.currentTarget.contains(to)) setIsOver(false);
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      event.preventDefault();
      setIsOver(false);
      drag(null);
      moveTo(dragged, step);
    },
  };
}

function DropHint({ step }: { step: Step }) {
  const { dragged } = useBoard();
  const move = dragged === null ? 'stays' : stepMove(dragged.step, step);
  if (move !== 'next' && move !== 'back') return null;
  return <p className={styles['hint']}>{move === 'next' ? text.dropHere : text.dropBack}</p>;
}
