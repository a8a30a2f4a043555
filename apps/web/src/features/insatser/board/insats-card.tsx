import { type Insats, insatsStatusName } from '@halsouppdrag/domain';
import { ArrowLeftRight, Lock, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { LevnadsvanaBadges } from '../../../components/levnadsvana-badges.tsx';
import { mayWithdraw } from '../../../outbox/queued-write.ts';
import type { StepWrite } from '../../../outbox/step-writes.ts';
import { insatsPeriod } from '../../../panel/insats/insats-period.ts';
import { PanelLink } from '../../../panel/panel-link.tsx';
import { boardText as text } from '../../../text/board.ts';
import { unsentMoveText } from '../../../text/unsent-move.ts';
import styles from './board.module.css';
import { useBoard } from './board-context.ts';
import { CardHindrance } from './card-hindrance.tsx';
import { CardUnsent } from './card-unsent.tsx';
import { knownMissing } from './known-missing.ts';

/** An insats as a card: what it is, how far it has come, and the way to move it. */
export function InsatsCard({ insats }: { insats: Insats }) {
  const { areas, whyNot, drag, dragged, openMenu, unsentOf, takeBack, moving, arrived, shown, hindrance } = useBoard();
  const button = useRef<HTMLButtonElement>(null);
  const hasArrived = arrived === insats.id;
  useEffect(() => {
    if (!hasArrived) return;
    button.current?.focus();
    shown();
  }, [hasArrived, shown]);
  const reason = whyNot(insats);
  const unsent = unsentOf(insats.id);
  const toTakeBack = mayTakeBack(unsent) ? unsent : undefined;
  const isHindered = hindrance?.insats.id === insats.id;
  const [missing, ...more] = knownMissing(insats);
  return (
    <article
      className={styles['card']}
      draggable={reason === null}
      data-dragged={dragged?.id === insats.id ? '' : undefined}
      data-movable={reason === null ? '' : undefined}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', insats.title);
        event.dataTransfer.setDragImage(event.currentTarget, 16, 16);
        drag(insats);
      }}
      onDragEnd={() => drag(null)}
    >
      <h3>
        <PanelLink to={{ kind: 'insats', insatsId: insats.id }}>{insats.title}</PanelLink>{' '}
        {insats.example ? <ExampleMark /> : null}
      </h3>
      <p className={styles['quiet']}>
        {insatsStatusName[insats.status]} · {insats.areaIds.map((id) => areas.nameOf(id)).join(', ')}
      </p>
      <p className={styles['period']}>{insatsPeriod(insats)}</p>
      {insats.lock === null ? null : (
        <p className={styles['locked']}>
          <Lock aria-hidden size={14} />
          {text.locked[insats.lock]}
        </p>
      )}
      {missing === undefined || reason !== null || isHindered || unsent !== undefined ? null : (
        <p className={styles['missing']}>{text.missing(missing.message, more.length)}</p>
      )}
      <footer className={styles['foot']}>
        <LevnadsvanaBadges chosen={insats.levnadsvanor} iconOnly />
        {toTakeBack === undefined ? null : (
          <button
            ref={button}
            type="button"
            className={styles['move']}
            aria-label={unsentMoveText.takeBackInsats(insats.title)}
            onClick={() => takeBack(toTakeBack)}
          >
            <Undo2 aria-hidden size={16} />
            {unsentMoveText.takeBack}
          </button>
        )}
        {reason === null ? (
          <button
            ref={toTakeBack === undefined ? button : null}
            type="button"
            className={styles['move']}
            aria-haspopup="menu"
            aria-label={text.moveInsats(insats.title)}
            // Not `disabled`, which would take the focus away.
            aria-disabled={moving === insats.id}
            onClick={(event) => {
              if (moving !== insats.id) openMenu(insats, event.currentTarget);
            }}
          >
            <ArrowLeftRight aria-hidden size={16} />
            {moving === insats.id ? text.moving : text.move}
          </button>
        ) : (
          <span className={styles['mayNot']}>
            <Lock aria-hidden size={14} />
            {text.mayNot[reason]}
          </span>
        )}
      </footer>
      {unsent === undefined ? null : <CardUnsent move={unsent} />}
      {isHindered ? <CardHindrance hindrance={hindrance} /> : null}
    </article>
  );
}

/** A move that waits on the device and has not left it; an opening is taken back where it was made. */
const mayTakeBack = (unsent: StepWrite | undefined): unsent is StepWrite =>
  unsent?.write.state.kind === 'waiting' && mayWithdraw(unsent.write) && unsent.content.kind === 'moveInsats';
