import { type Insats, nextStep, type Step, stepName, steps } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useCallback, useMemo, useState } from 'react';
import { activeFilters, filtersOf, noFilters } from '../../../app/insats-filters.ts';
import { usePerson } from '../../../app/use-session.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { number } from '../../../format/format.ts';
import { withdraw } from '../../../outbox/outbox.ts';
import { type StepWrite, stepWrites } from '../../../outbox/step-writes.ts';
import { useMyUnsent } from '../../../outbox/use-unsent.ts';
import { useAreas } from '../../../panel/use-areas.ts';
import { boardText as text } from '../../../text/board.ts';
import { insatserText } from '../../../text/insatser.ts';
import { unsentMoveText } from '../../../text/unsent-move.ts';
import { FilterPanel } from '../filter-panel.tsx';
import { Filters } from '../filters.tsx';
import pageStyles from '../insatser.module.css';
import { useNarrow } from '../use-narrow.ts';
import { BackDialog } from './back-dialog.tsx';
import styles from './board.module.css';
import { BoardColumn } from './board-column.tsx';
import { BoardContext, type BoardView } from './board-context.ts';
import { whyNotMove } from './may-move.ts';
import { MoveMenu } from './move-menu.tsx';
import { StepChoice } from './step-choice.tsx';
import { stepMove } from './step-move.ts';
import { leavesOutBehov, useColumns } from './use-columns.ts';
import { useLiveColumns } from './use-live-columns.ts';
import { useMove } from './use-move.ts';

/** The insatser by step, moved on by dragging a card or from its menu. */
export function Board() {
  const [state, change] = useViewState();
  const filters = filtersOf(state);
  const active = activeFilters(filters);
  const unsent = useMyUnsent();
  const writes = useMemo(() => stepWrites(unsent), [unsent]);
  const { columns, behov } = useColumns(filters, writes);
  useLiveColumns(filters);
  const narrow = useNarrow();
  const [said, say] = useState('');
  const { view, extra } = useBoardView(say, writes);
  const totalOf = (step: Step) => columns[step].pages?.at(-1)?.total;
  const totals = steps.map(totalOf);
  const total = totals.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
  const shown = state.step ?? 'behov';
  return (
    <BoardContext value={view}>
      <div className={`${pageStyles['page'] ?? ''} ${styles['page'] ?? ''}`}>
        <header className={pageStyles['header']}>
          <h1>{text.title}</h1>
          <p className={pageStyles['total']}>
            {total === undefined ? '\u00a0' : insatserText.total(total, number(total))}
          </p>
          <p className={styles['explained']}>
            {total === 0 && active > 0
              ? insatserText.noMatchTitle
              : leavesOutBehov(filters)
                ? text.behovLeftOut
                : narrow
                  ? text.explainedNarrow
                  : text.explained}{' '}
            {total === 0 && active > 0 ? (
              <Button variant="tertiary" size="medium" onPress={() => change(noFilters)}>
                {insatserText.clear}
              </Button>
            ) : null}
          </p>
        </header>
        <FilterPanel active={active} none={noFilters} folds>
          <Filters />
        </FilterPanel>
        <p role="status" className="visually-hidden">
          {said}
        </p>
        {narrow ? (
          <>
            <StepChoice
              step={shown}
              totals={{
                behov: totalOf('behov'),
                partners: totalOf('partners'),
                insats: totalOf('insats'),
                followUp: totalOf('followUp'),
                closed: totalOf('closed'),
              }}
              onChange={(step) => change({ step }, true)}
            />
            <div className={styles['one']}>
              <BoardColumn key={shown} step={shown} column={columns[shown]} behov={shown === 'behov' ? behov : null} />
            </div>
          </>
        ) : (
          <div className={styles['board']}>
            {steps.map((step) => (
              <BoardColumn key={step} step={step} column={columns[step]} behov={step === 'behov' ? behov : null} />
            ))}
          </div>
        )}
        {extra}
      </div>
    </BoardContext>
  );
}

function useBoardView(say: (message: string) => void, writes: readonly StepWrite[]) {
  const person = usePerson();
  const areas = useAreas();
  const [dragged, drag] = useState<Insats | null>(null);
  const [menu, setMenu] = useState<{ insats: Insats; button: HTMLElement } | null>(null);
  const [back, setBack] = useState<{ insats: Insats; to: Step } | null>(null);
  const [arrived, setArrived] = useState<string | null>(null);
  const { move, moving, hindrance, hinder, dismiss } = useMove(say);
  const send = useCallback(
    (insats: Insats, to: Step, reason: string) =>
      move({ insats, to, reason }, { onSuccess: () => setArrived(insats.id) }),
    [move],
  );
  const moveTo = useCallback(
    (insats: Insats, to: Step) => {
      const next = nextStep(insats.step);
      switch (stepMove(insats.step, to)) {
        case 'stays':
          return;
        case 'next':
          return send(insats, to, '');
        case 'back':
          return setBack({ insats, to });
        case 'skips':
          return hinder({ insats, detail: text.skips(next === null ? '' : stepName[next]), missing: [] });
      }
    },
    [send, hinder],
  );
  const takeBack = useCallback(
    async ({ write, content: { base } }: StepWrite) => {
      await withdraw(write.key);
      say(unsentMoveText.takenBack(base.title, stepName[base.step]));
      setArrived(base.id);
    },
    [say],
  );
  const view = useMemo<BoardView>(
    () => ({
      areas,
      whyNot: (insats) => whyNotMove(person, insats, areas),
      dragged,
      drag,
      openMenu: (insats, button) => setMenu({ insats, button }),
      moveTo,
      unsentOf: (insatsId) => writes.findLast(({ content }) => content.base.id === insatsId),
      takeBack: (move) => void takeBack(move),
      moving,
      arrived,
      shown: () => setArrived(null),
      hindrance,
      dismiss,
    }),
    [areas, person, dragged, moveTo, writes, takeBack, moving, arrived, hindrance, dismiss],
  );
  const extra = (
    <>
      {menu === null ? null : (
        <MoveMenu
          insats={menu.insats}
          button={menu.button}
          onMove={(to) => moveTo(menu.insats, to)}
          onClose={() => setMenu(null)}
        />
      )}
      {back === null ? null : (
        <BackDialog
          insats={back.insats}
          to={back.to}
          onReason={(reason) => send(back.insats, back.to, reason)}
          onClose={() => setBack(null)}
        />
      )}
    </>
  );
  return { view, extra };
}
