import type { Insats } from '@halsouppdrag/domain';
import { Link } from '@tanstack/react-router';
import { panelName } from '../../app/panel-content.ts';
import tableStyles from '../../components/table.module.css';

/** Opens the insats in the panel; its whole row can be pressed. */
export function InsatsLink({ insats }: { insats: Insats }) {
  return (
    <Link
      to="/insatser"
      search={(previous) => ({ ...previous, panel: panelName({ kind: 'insats', insatsId: insats.id }) })}
      className={tableStyles['open']}
      resetScroll={false}
    >
      {insats.title}
    </Link>
  );
}
