import type { Behov } from '@halsouppdrag/domain';
import { useId } from 'react';
import { panelName } from '../../../app/panel-content.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { LevnadsvanaBadge } from '../../../components/levnadsvana-badge.tsx';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { date } from '../../../format/format.ts';
import { PanelLink } from '../../../panel/panel-link.tsx';
import { useAreas } from '../../../panel/use-areas.ts';
import { behovText } from '../../../text/behov.ts';
import { evidenceKindsInWords, insatserInWords } from './behov-facts.ts';

const text = behovText.list;

/** The behov in columns. */
export function BehovTable({ behov }: { behov: readonly Behov[] }) {
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
            <th scope="col">{text.columns.description}</th>
            <th scope="col">{text.columns.levnadsvana}</th>
            <th scope="col">{text.columns.area}</th>
            <th scope="col">{text.columns.malgrupp}</th>
            <th scope="col">{text.columns.evidence}</th>
            <th scope="col">{text.columns.insatser}</th>
            <th scope="col">{text.columns.updatedAt}</th>
          </tr>
        </thead>
        <tbody>
          {behov.map((one) => (
            <tr key={one.id} data-chosen={panel === panelName({ kind: 'behov', behovId: one.id }) ? '' : undefined}>
              <th scope="row">
                <PanelLink to={{ kind: 'behov', behovId: one.id }} className={tableStyles['open']}>
                  {one.description}
                </PanelLink>{' '}
                {one.example ? <ExampleMark /> : null}
              </th>
              <td>
                <LevnadsvanaBadge levnadsvana={one.levnadsvana} iconOnly />
              </td>
              <td>{areas.nameOf(one.areaId)}</td>
              <td>{one.malgrupp === '' ? text.everyone : one.malgrupp}</td>
              <td>
                {one.evidence.length === 0 ? (
                  <span className={tableStyles['missing']}>{text.noEvidence}</span>
                ) : (
                  evidenceKindsInWords(one)
                )}
              </td>
              <td>
                {one.insatsIds.length === 0 ? (
                  <span className={tableStyles['missing']}>{text.noInsats}</span>
                ) : (
                  insatserInWords(one)
                )}
              </td>
              <td className={tableStyles['date']}>{date(one.updatedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
