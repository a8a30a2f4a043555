import type { Insats } from '@halsouppdrag/domain';
import { Link } from '@tanstack/react-router';
import { BookOpen } from 'lucide-react';
import { insatsText } from '../../text/insats.ts';
import styles from './story-link.module.css';

/** Opens the page of an insats, where its row opens the panel. */
export function StoryLink({ insats }: { insats: Pick<Insats, 'id' | 'title'> }) {
  return (
    <Link
      to="/insatser/$insatsId"
      params={{ insatsId: insats.id }}
      search={(previous) => ({ ...previous, panel: undefined })}
      className={styles['story']}
      data-screen-only
      title={insatsText.openWhole}
      aria-label={`${insatsText.openWhole}: ${insats.title}`}
    >
      <BookOpen aria-hidden size={18} />
    </Link>
  );
}
