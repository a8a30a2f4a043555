import { type Behov, levnadsvanaName } from '@halsouppdrag/domain';
import { ExampleMark } from '../../../../components/example-mark.tsx';
import { evidenceWords } from '../../../../panel/behov/evidence-words.ts';
import { PanelLink } from '../../../../panel/panel-link.tsx';
import { partText } from '../../../../text/insats-story-parts.ts';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';

const text = partText.behov;

/** One behov with its evidence in plain words. */
export function BehovItem({ behov }: { behov: Behov }) {
  const { look } = useStory();
  const where = text.where(levnadsvanaName[behov.levnadsvana], look.areas.nameOf(behov.areaId), behov.malgrupp);
  return (
    <li className={styles['card']}>
      <p className={styles['lead']}>
        <PanelLink to={{ kind: 'behov', behovId: behov.id }}>{behov.description}</PanelLink>
      </p>
      <p className={styles['quiet']}>
        {where}
        {behov.example ? <ExampleMark /> : null}
      </p>
      {behov.evidence.length === 0 ? (
        <p className={styles['warn']}>{text.noEvidence}</p>
      ) : (
        <ul className={styles['evidence']}>
          {behov.evidence.map((evidence) => {
            const { kind, says, notes, url } = evidenceWords(evidence);
            return (
              <li key={evidence.id}>
                <p>
                  <strong>{kind}:</strong>{' '}
                  {url === null ? (
                    says
                  ) : (
                    <a href={url} rel="noreferrer" target="_blank">
                      {says}
                    </a>
                  )}
                </p>
                {notes.length === 0 ? null : <p className={styles['quiet']}>{notes.join(' ')}</p>}
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
