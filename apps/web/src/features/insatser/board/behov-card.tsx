import type { Behov } from '@halsouppdrag/domain';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { LevnadsvanaBadge } from '../../../components/levnadsvana-badge.tsx';
import tableStyles from '../../../components/table.module.css';
import { PanelLink } from '../../../panel/panel-link.tsx';
import { boardText as text } from '../../../text/board.ts';
import styles from './board.module.css';
import { useBoard } from './board-context.ts';

/** A behov that no insats answers yet, and the way to begin one. */
export function BehovCard({ behov }: { behov: Behov }) {
  const { areas } = useBoard();
  return (
    <article className={styles['card']} data-behov="">
      <p className={styles['kind']}>
        {text.behovMark} {behov.example ? <ExampleMark /> : null}
      </p>
      <h3>
        <PanelLink to={{ kind: 'behov', behovId: behov.id }}>{behov.description}</PanelLink>
      </h3>
      <p className={styles['quiet']}>{[areas.nameOf(behov.areaId), behov.malgrupp].filter(Boolean).join(' · ')}</p>
      {behov.evidence.length === 0 ? <span className={tableStyles['missing']}>{text.withoutEvidence}</span> : null}
      <footer className={styles['foot']}>
        <LevnadsvanaBadge levnadsvana={behov.levnadsvana} iconOnly />
        <PanelLink to={{ kind: 'newInsats', areaId: behov.areaId, behovId: behov.id }} className={styles['answer']}>
          {text.answer}
          <span className="visually-hidden">: {behov.description}</span>
        </PanelLink>
      </footer>
    </article>
  );
}
