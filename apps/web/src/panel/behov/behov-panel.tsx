import { type Behov, levnadsvanaName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { behovQuery } from '../../api/behov-queries.ts';
import { ExampleMark } from '../../components/example-mark.tsx';
import { GlossaryTerm } from '../../components/glossary-term.tsx';
import { LevnadsvanaBadge } from '../../components/levnadsvana-badge.tsx';
import { dateAndTime } from '../../format/format.ts';
import { UnsentChanges } from '../../outbox/unsent-changes.tsx';
import { behovText as text } from '../../text/behov.ts';
import { insatsText } from '../../text/insats.ts';
import { panelText } from '../../text/panel.ts';
import { Facts } from '../facts.tsx';
import { PanelLink } from '../panel-link.tsx';
import { PanelMessage } from '../panel-message.tsx';
import { PanelQuery } from '../panel-query.tsx';
import { PanelTitle } from '../panel-title.tsx';
import recordStyles from '../record.module.css';
import { RecordHistory } from '../record-history.tsx';
import { Section } from '../section.tsx';
import { useAreas } from '../use-areas.ts';
import styles from './behov.module.css';
import { BehovActions } from './behov-actions.tsx';
import { BehovInsatser } from './behov-insatser.tsx';
import { behovAuditWords } from './behov-words.ts';
import { EvidenceShown } from './evidence-shown.tsx';

/** One behov: what is wrong and how it is known, the insatser that answer it, and its history. */
export function BehovPanel({ behovId }: { behovId: string }) {
  const query = useQuery(behovQuery(behovId));
  if (!/^[0-9a-f-]{36}$/i.test(behovId))
    return <PanelMessage title={panelText.notFoundTitle} message={panelText.noBehov} />;
  return (
    <PanelQuery query={query} notFound={panelText.noBehov}>
      {(behov) => (
        <article>
          <PanelTitle
            kind={
              <>
                <span>{text.one}</span>
                <GlossaryTerm id="behov" />
                {behov.example ? <ExampleMark /> : null}
              </>
            }
          >
            {behov.description}
          </PanelTitle>
          <Content behov={behov} />
          <UnsentChanges kind="changeBehov" id={behov.id} names={text.fieldName} />
          {behov.locked ? <Locked /> : <BehovActions behov={behov} />}
          <Section title={text.evidence}>
            {behov.evidence.length === 0 ? (
              <p className={styles['unproved']}>{text.evidenceNone}</p>
            ) : (
              <ul className={styles['list']}>
                {behov.evidence.map((one) => (
                  <li key={one.id}>
                    <EvidenceShown evidence={one} />
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <BehovInsatser behov={behov} />
          <RecordHistory entity="behov" id={behov.id} words={behovAuditWords} />
        </article>
      )}
    </PanelQuery>
  );
}

function Content({ behov }: { behov: Behov }) {
  const areas = useAreas();
  const { areaId, levnadsvana, malgrupp } = behov;
  return (
    <div className={recordStyles['content']}>
      <Facts
        facts={[
          [
            text.fieldName.areaId,
            <PanelLink key="area" to={{ kind: 'area', areaId }}>
              {areas.nameOf(areaId)}
            </PanelLink>,
          ],
          [
            text.fieldName.levnadsvana,
            <LevnadsvanaBadge key={levnadsvanaName[levnadsvana]} levnadsvana={levnadsvana} />,
          ],
          [text.fieldName.malgrupp, malgrupp === '' ? text.malgruppAll : malgrupp],
        ]}
      />
      {behov.origin === null ? null : <p className={recordStyles['note']}>{insatsText.origin(behov.origin)}</p>}
      <p className={recordStyles['note']}>{insatsText.lastChanged(behov.updatedBy, dateAndTime(behov.updatedAt))}</p>
    </div>
  );
}

function Locked() {
  return (
    <p className={styles['locked']}>
      <strong>
        <Lock aria-hidden size={16} /> {text.locked}
      </strong>
      <span>{text.lockedWhy}</span>
    </p>
  );
}
