import type { Behov } from '@halsouppdrag/domain';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { LevnadsvanaBadge } from '../../../components/levnadsvana-badge.tsx';
import tableStyles from '../../../components/table.module.css';
import { PanelLink } from '../../../panel/panel-link.tsx';
import { useAreas } from '../../../panel/use-areas.ts';
import { behovText } from '../../../text/behov.ts';
import styles from '../insatser.module.css';
import { evidenceKindsInWords, insatserInWords } from './behov-facts.ts';

const text = behovText.list;

/** The same list where there is no room for columns. */
export function BehovCards({ behov }: { behov: readonly Behov[] }) {
  const areas = useAreas();
  return (
    <ul className={styles['cards']}>
      {behov.map((one) => (
        <li key={one.id} className={styles['card']}>
          <h2>
            <PanelLink to={{ kind: 'behov', behovId: one.id }} className={tableStyles['open']}>
              {one.description}
            </PanelLink>
          </h2>
          <p className={styles['quiet']}>
            {[areas.nameOf(one.areaId), one.malgrupp, evidenceKindsInWords(one)].filter(Boolean).join(' · ')}
          </p>
          <p className={styles['marks']}>
            <LevnadsvanaBadge levnadsvana={one.levnadsvana} />
            {one.evidence.length === 0 ? <span className={tableStyles['missing']}>{text.withoutEvidence}</span> : null}
            <span className={one.insatsIds.length === 0 ? tableStyles['missing'] : undefined}>
              {one.insatsIds.length === 0 ? text.noInsats : insatserInWords(one)}
            </span>
            {one.example ? <ExampleMark /> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
