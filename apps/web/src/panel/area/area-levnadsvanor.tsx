import { type AreaDetail, levnadsvanaName } from '@halsouppdrag/domain';
import { Link } from '@tanstack/react-router';
import { GlossaryTerm } from '../../components/glossary-term.tsx';
import { LevnadsvanaBadge } from '../../components/levnadsvana-badge.tsx';
import { number } from '../../format/format.ts';
import { panelText } from '../../text/panel.ts';
import { listed } from '../form/suggest-title.ts';
import { Section } from '../section.tsx';
import styles from './area.module.css';

const text = panelText.area;

/** Always six rows: a levnadsvana without an insats is what one is looking for. */
export function AreaLevnadsvanor({ area }: { area: AreaDetail }) {
  return (
    <Section title={text.levnadsvanor} beside={<GlossaryTerm id="levnadsvana" />}>
      <p>{inWords(area.insatserByLevnadsvana)}</p>
      <ul className={styles['rows']}>
        {area.insatserByLevnadsvana.map(({ levnadsvana, count }) => {
          const many = count === 0 ? text.noInsats : text.countInsatser(count, number(count));
          return (
            <li key={levnadsvana}>
              <Link
                to="/insatser"
                search={(previous) => ({ ...previous, area: area.id, levnadsvana: [levnadsvana] })}
                className={styles['row']}
                data-empty={count === 0 ? '' : undefined}
              >
                <LevnadsvanaBadge levnadsvana={levnadsvana} />
                <span className={styles['count']}>{many}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function inWords(counts: AreaDetail['insatserByLevnadsvana']): string {
  const empty = counts.filter((one) => one.count === 0).map((one) => levnadsvanaName[one.levnadsvana].toLowerCase());
  if (empty.length === 0) return text.allCovered;
  return empty.length === counts.length ? text.allEmpty : text.someEmpty(listed(empty));
}
