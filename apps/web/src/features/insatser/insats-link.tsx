import type { Insats } from '@halsouppdrag/domain';
import { Link } from '@tanstack/react-router';
import { panelName } from '../../app/panel-content.ts';
import styles from './insatser.module.css';

/** Opens the insats in the panel; its whole row can be pressed. */
export function InsatsLink({ insats }: { insats: Insats }) {
  return (
    <Link
      to="/insatser"
      search={(previous) => ({ ...previous, panel: panelName({ kind: 'insats', insatsId: insats.id }) })}
      className={styles['open']}
      resetScroll={false}
    >
      {insats.title}
    </Link>
  );
}
