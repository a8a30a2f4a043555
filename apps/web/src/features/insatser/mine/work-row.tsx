import type { CalendarDate, WorkItem } from '@halsouppdrag/domain';
import { Link } from '@tanstack/react-router';
import { ChevronRight, Clock, TriangleAlert } from 'lucide-react';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { LevnadsvanaBadges } from '../../../components/levnadsvana-badges.tsx';
import tableStyles from '../../../components/table.module.css';
import { useAreas } from '../../../panel/use-areas.ts';
import { placeInAddress } from '../story/place-in-address.ts';
import { dueInWords } from './due-in-words.ts';
import styles from './mine.module.css';

/** One thing to do; the whole row leads to where it is done. */
export function WorkRow({ item, today }: { item: WorkItem; today: CalendarDate }) {
  const { insats, field, message } = item;
  const areas = useAreas();
  const due = dueInWords(item, today);
  const place = placeInAddress(field);
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <h3>
          <Link
            to="/insatser/$insatsId"
            params={{ insatsId: insats.id }}
            search={(previous) => ({ ...previous, panel: undefined })}
            {...(place === undefined ? {} : { hash: place })}
            className={tableStyles['open']}
          >
            {insats.title}
          </Link>{' '}
          {insats.example ? <ExampleMark /> : null}
        </h3>
        <p>{message}</p>
      </div>
      <p className={styles['where']}>{insats.areaIds.map((id) => areas.nameOf(id)).join(', ')}</p>
      <LevnadsvanaBadges chosen={insats.levnadsvanor} iconOnly />
      <p className={styles['due']} data-late={due.late ? '' : undefined}>
        {due.late ? <TriangleAlert aria-hidden size={16} /> : <Clock aria-hidden size={16} />}
        {due.words}
      </p>
      <ChevronRight aria-hidden size={20} className={styles['on']} />
    </li>
  );
}
