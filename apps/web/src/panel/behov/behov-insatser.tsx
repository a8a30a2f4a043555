import { type Behov, stepName } from '@halsouppdrag/domain';
import { useQueries } from '@tanstack/react-query';
import { insatsQuery } from '../../api/queries.ts';
import { ExampleMark } from '../../components/example-mark.tsx';
import { behovText as text } from '../../text/behov.ts';
import { shellText } from '../../text/shell.ts';
import { PanelLink } from '../panel-link.tsx';
import recordStyles from '../record.module.css';
import { Section } from '../section.tsx';
import styles from './behov.module.css';

/** The insatser that answer the behov, and the way to a new one. */
export function BehovInsatser({ behov }: { behov: Behov }) {
  const insatser = useQueries({ queries: behov.insatsIds.map((id) => insatsQuery(id)) });
  return (
    <Section title={text.insatser}>
      {behov.insatsIds.length === 0 ? <p>{text.insatserNone}</p> : null}
      <ul>
        {behov.insatsIds.map((insatsId, index) => {
          const insats = insatser[index]?.data;
          return (
            <li key={insatsId} className={styles['behovLink']}>
              <PanelLink to={{ kind: 'insats', insatsId }}>
                {insats?.title ?? (insatser[index]?.isError ? text.insatsGone : shellText.loading)}
              </PanelLink>
              {insats === undefined ? null : (
                <span className={styles['note']}>
                  {stepName[insats.step]} {insats.example ? <ExampleMark /> : null}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p>
        <PanelLink to={{ kind: 'newInsats', areaId: behov.areaId, behovId: behov.id }} className={recordStyles['edit']}>
          {text.newInsats}
        </PanelLink>
      </p>
    </Section>
  );
}
