import type { Insats } from '@halsouppdrag/domain';
import { panelName } from '../../app/panel-content.ts';
import { usePerson } from '../../app/use-session.ts';
import { insatsText as text } from '../../text/insats.ts';
import { startFromText } from '../../text/start-from.ts';
import { mayWrite } from '../area-lookup.ts';
import { PanelLink } from '../panel-link.tsx';
import { RecordActions } from '../record-actions.tsx';
import { useAreas } from '../use-areas.ts';
import styles from './insats.module.css';
import { InsatsRemoval } from './insats-removal.tsx';

const words = { edit: text.edit, nobodyMay: text.nobodyMay, mayNot: text.mayNotEdit };

/** Change and remove, for those who may; the others are told who can. Every hälsosamordnare may start from it. */
export function InsatsActions({ insats }: { insats: Insats }) {
  return (
    <>
      <RecordActions areaIds={insats.areaIds} edit={{ kind: 'editInsats', insatsId: insats.id }} words={words}>
        <InsatsRemoval insats={insats} key={panelName({ kind: 'insats', insatsId: insats.id })} />
      </RecordActions>
      <StartFromThis insats={insats} />
    </>
  );
}

function StartFromThis({ insats }: { insats: Insats }) {
  const person = usePerson();
  const areas = useAreas();
  if (person?.role !== 'halsosamordnare') return null;
  // In another's area the form asks where the new one is.
  const areaId = insats.areaIds.find((id) => mayWrite(person, [id], areas)) ?? null;
  return (
    <p className={styles['startFrom']}>
      <PanelLink to={{ kind: 'newInsats', areaId, fromId: insats.id }}>{startFromText.link}</PanelLink>
    </p>
  );
}
