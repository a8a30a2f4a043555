import { type Partner, partnerKindName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { partnerQuery } from '../../api/partner-queries.ts';
import { ExampleMark } from '../../components/example-mark.tsx';
import { LevnadsvanaBadges } from '../../components/levnadsvana-badges.tsx';
import { dateAndTime } from '../../format/format.ts';
import { UnsentChanges } from '../../outbox/unsent-changes.tsx';
import { insatsText } from '../../text/insats.ts';
import { panelText } from '../../text/panel.ts';
import { partnerText as text } from '../../text/partner.ts';
import { Facts } from '../facts.tsx';
import { PanelLink } from '../panel-link.tsx';
import { PanelMessage } from '../panel-message.tsx';
import { PanelQuery } from '../panel-query.tsx';
import { PanelTitle } from '../panel-title.tsx';
import recordStyles from '../record.module.css';
import { RecordHistory } from '../record-history.tsx';
import { useAreas } from '../use-areas.ts';
import styles from './partner.module.css';
import { PartnerActions } from './partner-actions.tsx';
import { partnerAuditWords } from './partner-words.ts';

/** One organisation of the register, and where it takes part. */
export function PartnerPanel({ partnerId }: { partnerId: string }) {
  const query = useQuery(partnerQuery(partnerId));
  if (!/^[0-9a-f-]{36}$/i.test(partnerId))
    return <PanelMessage title={panelText.notFoundTitle} message={panelText.noPartner} />;
  return (
    <PanelQuery query={query} notFound={panelText.noPartner}>
      {(partner) => (
        <article>
          <PanelTitle
            kind={
              <>
                <span>{text.one}</span>
                {partner.example ? <ExampleMark /> : null}
              </>
            }
          >
            {partner.name}
          </PanelTitle>
          {partner.mergedInto === null ? null : <MergedInto id={partner.mergedInto} />}
          <Content partner={partner} />
          <UnsentChanges kind="changePartner" id={partner.id} names={text.fieldName} />
          {partner.mergedInto === null ? <PartnerActions partner={partner} /> : null}
          <RecordHistory entity="partner" id={partner.id} words={partnerAuditWords} />
        </article>
      )}
    </PanelQuery>
  );
}

function MergedInto({ id }: { id: string }) {
  const kept = useQuery(partnerQuery(id)).data;
  return (
    <p className={recordStyles['mayNot']}>
      <strong>{text.merged}.</strong> {text.mergedWhy}{' '}
      <PanelLink to={{ kind: 'partner', partnerId: id }}>{kept?.name ?? text.one}</PanelLink>
    </p>
  );
}

function Content({ partner }: { partner: Partner }) {
  const areas = useAreas();
  return (
    <div className={recordStyles['content']}>
      {partner.levnadsvanor.length === 0 ? null : <LevnadsvanaBadges chosen={partner.levnadsvanor} />}
      <Facts
        facts={[
          [text.fieldName.kind, partnerKindName[partner.kind]],
          [text.fieldName.contactFunction, partner.contactFunction],
          [text.fieldName.contactAddress, partner.contactAddress],
          [
            text.fieldName.areaIds,
            partner.areaIds.length === 0 ? (
              text.everywhere
            ) : (
              <ul key="areas">
                {partner.areaIds.map((areaId) => (
                  <li key={areaId}>
                    <PanelLink to={{ kind: 'area', areaId }}>{areas.nameOf(areaId)}</PanelLink>
                  </li>
                ))}
              </ul>
            ),
          ],
          [text.takesPart, partner.insatsCount === 0 ? text.noInsats : text.insatser(partner.insatsCount)],
          [text.fieldName.note, partner.note],
        ]}
      />
      {partner.origin === null ? null : <p className={recordStyles['note']}>{insatsText.origin(partner.origin)}</p>}
      <p className={styles['note']}>{insatsText.lastChanged(partner.updatedBy, dateAndTime(partner.updatedAt))}</p>
    </div>
  );
}
