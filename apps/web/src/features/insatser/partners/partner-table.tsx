import { type Partner, partnerKindName } from '@halsouppdrag/domain';
import { useId } from 'react';
import { panelName } from '../../../app/panel-content.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { LevnadsvanaBadges } from '../../../components/levnadsvana-badges.tsx';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { PanelLink } from '../../../panel/panel-link.tsx';
import { useAreas } from '../../../panel/use-areas.ts';
import { partnerText } from '../../../text/partner.ts';

const text = partnerText.list;

/** The register in columns. */
export function PartnerTable({ partners }: { partners: readonly Partner[] }) {
  const [{ panel }] = useViewState();
  const areas = useAreas();
  const id = useId();
  return (
    <WideTable labelledBy={id}>
      <table className={`${tableStyles['table']} ${tableStyles['choosable']}`}>
        <caption id={id} className="visually-hidden">
          {text.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.name}</th>
            <th scope="col">{text.columns.kind}</th>
            <th scope="col">{text.columns.contactFunction}</th>
            <th scope="col">{text.columns.areas}</th>
            <th scope="col">{text.columns.levnadsvanor}</th>
            <th scope="col" className={tableStyles['figure']}>
              {text.columns.insatser}
            </th>
          </tr>
        </thead>
        <tbody>
          {partners.map((partner) => (
            <tr
              key={partner.id}
              data-chosen={panel === panelName({ kind: 'partner', partnerId: partner.id }) ? '' : undefined}
            >
              <th scope="row">
                <PanelLink to={{ kind: 'partner', partnerId: partner.id }} className={tableStyles['open']}>
                  {partner.name}
                </PanelLink>{' '}
                {partner.example ? <ExampleMark /> : null}
              </th>
              <td>{partnerKindName[partner.kind]}</td>
              <td>{partner.contactFunction}</td>
              <td>
                {partner.areaIds.length === 0 ? partnerText.everywhere : partner.areaIds.map(areas.nameOf).join(', ')}
              </td>
              <td>
                <LevnadsvanaBadges chosen={partner.levnadsvanor} iconOnly />
              </td>
              <td className={tableStyles['figure']}>{number(partner.insatsCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
