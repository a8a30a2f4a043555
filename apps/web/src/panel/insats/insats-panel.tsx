import { type Insats, insatsStatusName, preventionsnivaName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isMissing } from '../../api/api-problem.ts';
import { insatsQuery } from '../../api/queries.ts';
import { ExampleMark } from '../../components/example-mark.tsx';
import { GlossaryTerm } from '../../components/glossary-term.tsx';
import { LevnadsvanaBadges } from '../../components/levnadsvana-badges.tsx';
import { dateAndTime, number } from '../../format/format.ts';
import { UnsentChanges } from '../../outbox/unsent-changes.tsx';
import { insatsText as text } from '../../text/insats.ts';
import { panelText } from '../../text/panel.ts';
import { Facts } from '../facts.tsx';
import { PanelLink } from '../panel-link.tsx';
import { PanelMessage } from '../panel-message.tsx';
import { PanelQuery } from '../panel-query.tsx';
import { PanelTitle } from '../panel-title.tsx';
import recordStyles from '../record.module.css';
import { RecordHistory } from '../record-history.tsx';
import { useAreas } from '../use-areas.ts';
import { insatsAuditWords } from './audit-change.ts';
import styles from './insats.module.css';
import { InsatsActions } from './insats-actions.tsx';
import { insatsPeriod } from './insats-period.ts';

/** One insats in plain words, who may change it, and its history. */
export function InsatsPanel({ insatsId }: { insatsId: string }) {
  const query = useQuery(insatsQuery(insatsId));
  // Removed while it is shown, it must not stay as if it were there.
  if (!/^[0-9a-f-]{36}$/i.test(insatsId) || isMissing(query.error))
    return <PanelMessage title={panelText.notFoundTitle} message={panelText.noInsats} />;
  return (
    <PanelQuery query={query} notFound={panelText.noInsats}>
      {(insats) => (
        <article>
          <PanelTitle
            kind={
              <>
                <span>{text.one}</span>
                <GlossaryTerm id="insats" />
                {insats.example ? <ExampleMark /> : null}
              </>
            }
          >
            {insats.title}
          </PanelTitle>
          <Content insats={insats} />
          <InsatsActions insats={insats} />
          <RecordHistory entity="insats" id={insats.id} words={insatsAuditWords} />
        </article>
      )}
    </PanelQuery>
  );
}

function Content({ insats }: { insats: Insats }) {
  const { levnadsvanor, status, preventionsniva, malgrupper, participants } = insats;
  return (
    <div className={recordStyles['content']}>
      <UnsentChanges kind="changeInsats" id={insats.id} names={text.fieldName} />
      <LevnadsvanaBadges chosen={levnadsvanor} />
      {insats.description === '' ? null : <p className={styles['description']}>{insats.description}</p>}
      <Facts
        facts={[
          [
            text.fieldName.status,
            <span key="status" className={styles['term']}>
              <span className={styles['status']} data-status={status}>
                {insatsStatusName[status]}
              </span>
              <GlossaryTerm id={status} />
            </span>,
          ],
          [
            text.when,
            <span key="when" className="figures">
              {insatsPeriod(insats)}
            </span>,
          ],
          [text.fieldName.areaIds, <AreaLinks key="areas" areaIds={insats.areaIds} />],
          [
            text.fieldName.preventionsniva,
            preventionsniva === null ? null : (
              <span key="level" className={styles['term']}>
                {preventionsnivaName[preventionsniva]}
                <GlossaryTerm id={preventionsniva} />
              </span>
            ),
          ],
          [text.fieldName.malgrupper, malgrupper.join('\n')],
          [text.fieldName.responsible, insats.responsible],
          [text.fieldName.partners, insats.partners],
          [text.fieldName.participants, participantsInWords(participants)],
        ]}
      />
      <p>
        <Link
          to="/insatser/$insatsId"
          params={{ insatsId: insats.id }}
          search={(previous) => ({ ...previous, panel: undefined })}
        >
          {text.openWhole}
        </Link>
      </p>
      <p>
        <Link
          to="/karta"
          search={(previous) => ({ ...previous, lon: undefined, lat: undefined, zoom: undefined, table: undefined })}
        >
          {text.showOnMap}
        </Link>
      </p>
      {insats.origin === null ? null : <p className={recordStyles['note']}>{text.origin(insats.origin)}</p>}
      <p className={recordStyles['note']}>{text.lastChanged(insats.updatedBy, dateAndTime(insats.updatedAt))}</p>
    </div>
  );
}

function AreaLinks({ areaIds }: { areaIds: readonly string[] }) {
  const areas = useAreas();
  return (
    <ul>
      {areaIds.map((areaId) => (
        <li key={areaId}>
          <PanelLink to={{ kind: 'area', areaId }}>{areas.nameOf(areaId)}</PanelLink>
        </li>
      ))}
    </ul>
  );
}

function participantsInWords(participants: Insats['participants']): string | null {
  if (participants === null) return null;
  return participants === '..' ? `.. (${text.hiddenCount})` : text.people(number(participants));
}
