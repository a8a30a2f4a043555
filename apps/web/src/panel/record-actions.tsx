import { useQuery } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { peopleQuery } from '../api/queries.ts';
import type { PanelContent } from '../app/panel-content.ts';
import { usePerson } from '../app/use-session.ts';
import { insatsText } from '../text/insats.ts';
import { mayWrite, writersFor } from './area-lookup.ts';
import { listed } from './form/suggest-title.ts';
import { PanelLink } from './panel-link.tsx';
import styles from './record.module.css';
import { useAreas } from './use-areas.ts';

/** Change, and what more there is to do, for those who may write in the areas; the others are told who can. */
export function RecordActions({
  areaIds,
  edit,
  words,
  children,
}: {
  areaIds: readonly string[];
  edit: PanelContent;
  words: { readonly edit: string; readonly nobodyMay: string; readonly mayNot: (writers: string) => string };
  children: ReactNode;
}) {
  const person = usePerson();
  const areas = useAreas();
  const people = useQuery(peopleQuery).data?.items ?? [];
  if (person !== null && mayWrite(person, areaIds, areas)) {
    return (
      <div className={styles['actions']}>
        <PanelLink to={edit} className={styles['edit']}>
          <Pencil aria-hidden size={18} />
          {words.edit}
        </PanelLink>
        {children}
      </div>
    );
  }
  const writers = writersFor(people, areaIds, areas).map((one) => one.name);
  const who = writers.length === 0 ? words.nobodyMay : words.mayNot(listed(writers));
  return <p className={styles['mayNot']}>{person === null ? `${who} ${insatsText.mayNotEditNobody}` : who}</p>;
}
