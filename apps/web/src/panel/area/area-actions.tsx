import type { AreaDetail } from '@halsouppdrag/domain';
import { Link } from '@tanstack/react-router';
import { panelText } from '../../text/panel.ts';
import { PanelLink } from '../panel-link.tsx';
import styles from './area.module.css';

const text = panelText.area;

/** What one comes here to do. */
export function AreaActions({ area: { id: areaId, level } }: { area: Pick<AreaDetail, 'id' | 'level'> }) {
  return (
    <div className={styles['actions']}>
      <PanelLink to={{ kind: 'newInsats', areaId }} className={styles['primary']}>
        {text.logHere}
      </PanelLink>
      <Link
        to="/insatser"
        search={(previous) => ({ ...previous, area: areaId, levnadsvana: undefined })}
        className={styles['secondary']}
      >
        {text.showInsatser}
      </Link>
      {level === 'lan' ? null : (
        <Link
          to="/indikatorer/omrade"
          search={(previous) => ({ ...previous, area: areaId })}
          className={`${styles['secondary']} ${styles['whole']}`}
        >
          {text.profile}
        </Link>
      )}
    </div>
  );
}
