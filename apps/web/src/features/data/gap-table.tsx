import { areaLevels, type LevnadsvanaGap, levnadsvanor } from '@halsouppdrag/domain';
import { useId } from 'react';
import { LevnadsvanaBadge } from '../../components/levnadsvana-badge.tsx';
import tableStyles from '../../components/table.module.css';
import { WideTable } from '../../components/wide-table.tsx';
import { dataText as text } from '../../text/data.ts';

/** Of each levnadsvana and level, whether there are real figures, only made-up ones or none. */
export function GapTable({ gaps }: { gaps: readonly LevnadsvanaGap[] }) {
  const id = useId();
  return (
    <WideTable labelledBy={id}>
      <table className={tableStyles['table']}>
        <caption id={id}>{text.gapsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.levnadsvana}</th>
            {areaLevels.map((level) => (
              <th key={level} scope="col">
                {text.levelName(level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levnadsvanor.map((levnadsvana) => (
            <tr key={levnadsvana}>
              <th scope="row">
                <LevnadsvanaBadge levnadsvana={levnadsvana} />
              </th>
              {areaLevels.map((level) => {
                const gap = gaps.find((one) => one.levnadsvana === levnadsvana && one.level === level);
                return <td key={level}>{gap === undefined ? text.none : text.gap(gap)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
