import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { boardText as text } from '../../../text/board.ts';
import { placeInAddress } from '../story/place-in-address.ts';
import styles from './board.module.css';
import { useBoard } from './board-context.ts';
import type { Hindrance } from './use-move.ts';

/** Why a card could not be moved, each missing thing a way to where it is filled in. */
export function CardHindrance({ hindrance: { insats, detail, missing } }: { hindrance: Hindrance }) {
  const { dismiss } = useBoard();
  return (
    <div className={styles['hindrance']}>
      <p>{detail}</p>
      <button type="button" aria-label={text.closeMessage(insats.title)} title={text.close} onClick={dismiss}>
        <X aria-hidden size={16} />
      </button>
      {missing.length === 0 ? null : (
        <ul>
          {missing.map(({ field, message }) => {
            const place = placeInAddress(field);
            return (
              <li key={`${field} ${message}`}>
                <Link
                  to="/insatser/$insatsId"
                  params={{ insatsId: insats.id }}
                  search={(previous) => ({ ...previous, panel: undefined })}
                  {...(place === undefined ? {} : { hash: place })}
                >
                  {message}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
