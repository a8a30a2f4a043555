import { type Partner, partnerKindName } from '@halsouppdrag/domain';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { LevnadsvanaBadges } from '../../../components/levnadsvana-badges.tsx';
import tableStyles from '../../../components/table.module.css';
import { PanelLink } from '../../../panel/panel-link.tsx';
import { useAreas } from '../../../panel/use-areas.ts';
import { partnerText } from '../../../text/partner.ts';
import styles from '../insatser.module.css';

/** The same register where there is no room for columns. */
export function PartnerCards({ partners }: { partners: readonly Partner[] }) {
  const areas = useAreas();
  return (
    <ul className={styles['cards']}>
      {partners.map((partner) => (
        <li key={partner.id} className={styles['card']}>
          <h2>
            <PanelLink to={{ kind: 'partner', partnerId: partner.id }} className={tableStyles['open']}>
              {partner.name}
            </PanelLink>
          </h2>
          <p className={styles['quiet']}>
            {[
              partnerKindName[partner.kind],
              partner.contactFunction,
              partner.areaIds.map(areas.nameOf).join(', '),
              partnerText.insatser(partner.insatsCount),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {partner.levnadsvanor.length === 0 ? null : (
            <LevnadsvanaBadges chosen={partner.levnadsvanor} iconOnly={partner.levnadsvanor.length > 2} />
          )}
          {partner.example ? <ExampleMark /> : null}
        </li>
      ))}
    </ul>
  );
}
