import type { Insats } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { peopleQuery } from '../../api/queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { usePerson } from '../../app/use-session.ts';
import { insatsText as text } from '../../text/insats.ts';
import { mayWrite, writersFor } from '../area-lookup.ts';
import { listed } from '../form/suggest-title.ts';
import { PanelLink } from '../panel-link.tsx';
import { useAreas } from '../use-areas.ts';
import styles from './insats.module.css';
import { InsatsRemoval } from './insats-removal.tsx';

/** Change and remove, for those who may; the others are told who can. */
export function InsatsActions({ insats }: { insats: Insats }) {
  const person = usePerson();
  const areas = useAreas();
  const people = useQuery(peopleQuery).data?.items ?? [];
  if (person !== null && mayWrite(person, insats.areaIds, areas)) {
    return (
      <div className={styles['actions']}>
        <PanelLink to={{ kind: 'editInsats', insatsId: insats.id }} className={styles['edit']}>
          <Pencil aria-hidden size={18} />
          {text.edit}
        </PanelLink>
        <InsatsRemoval insats={insats} key={panelName({ kind: 'insats', insatsId: insats.id })} />
      </div>
    );
  }
  const writers = writersFor(people, insats.areaIds, areas).map((one) => one.name);
  const who = writers.length === 0 ? text.nobodyMay : text.mayNotEdit(listed(writers));
  return <p className={styles['mayNot']}>{person === null ? `${who} ${text.mayNotEditNobody}` : who}</p>;
}
