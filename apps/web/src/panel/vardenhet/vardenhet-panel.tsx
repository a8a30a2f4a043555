import {
  glossary,
  positionAccuracyText,
  type Vardenhet,
  vardenhetKindName,
  vardenhetStatusName,
} from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { vardenheterQuery } from '../../api/queries.ts';
import { GlossaryTerm } from '../../components/glossary-term.tsx';
import { VardenhetSymbol } from '../../components/vardenhet-symbol.tsx';
import { panelText } from '../../text/panel.ts';
import { Facts } from '../facts.tsx';
import { PanelLink } from '../panel-link.tsx';
import { PanelMessage } from '../panel-message.tsx';
import { PanelQuery } from '../panel-query.tsx';
import { PanelTitle } from '../panel-title.tsx';
import { Section } from '../section.tsx';
import { useAreas } from '../use-areas.ts';
import styles from './vardenhet.module.css';
import { VardenhetCatchment } from './vardenhet-catchment.tsx';

const text = panelText.vardenhet;

/** One care unit: what it is, whether it is open, and who has it nearest. */
export function VardenhetPanel({ vardenhetId }: { vardenhetId: string }) {
  const query = useQuery(vardenheterQuery);
  return (
    <PanelQuery query={query} notFound={panelText.noVardenhet}>
      {({ items }) => {
        const unit = items.find((one) => one.id === vardenhetId);
        return unit === undefined ? (
          <PanelMessage title={panelText.notFoundTitle} message={panelText.noVardenhet} />
        ) : (
          <Unit unit={unit} />
        );
      }}
    </PanelQuery>
  );
}

function Unit({ unit }: { unit: Vardenhet }) {
  const areas = useAreas();
  const open = unit.status === 'oppen';
  return (
    <article>
      <PanelTitle
        kind={
          <>
            <VardenhetSymbol kind={unit.kind} status={unit.status} />
            <span>{vardenhetKindName[unit.kind].one}</span>
            <GlossaryTerm id={unit.kind} />
          </>
        }
      >
        {unit.name}
      </PanelTitle>
      <div className={styles['facts']}>
        {open ? null : (
          <p className={styles['planned']}>{glossary.find((entry) => entry.id === unit.status)?.definition}</p>
        )}
        <Facts
          facts={[
            [
              text.status,
              <span key="status" className={styles['status']}>
                {vardenhetStatusName[unit.status]}
                <GlossaryTerm id={unit.status} />
              </span>,
            ],
            [text.huvudman, unit.huvudman],
            [
              text.kommun,
              <PanelLink key="kommun" to={{ kind: 'area', areaId: unit.kommunId }}>
                {areas.nameOf(unit.kommunId)}
              </PanelLink>,
            ],
            [open ? text.opens : text.opensPlanned, unit.opensYear === null ? null : String(unit.opensYear)],
            [text.position, positionAccuracyText[unit.positionAccuracy]],
          ]}
        />
      </div>
      <VardenhetCatchment unit={unit} />
      <Section title={text.source}>
        {unit.note === null ? null : <p>{unit.note}</p>}
        <p className={styles['note']}>{unit.source}</p>
      </Section>
    </article>
  );
}
