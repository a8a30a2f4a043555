import { behovText as text } from '../../text/behov.ts';
import styles from './behov.module.css';
import type { StoredEvidence } from './behov-fields.ts';
import { evidenceWords } from './evidence-words.ts';

/** A piece of evidence that is saved, in plain words. */
export function EvidenceShown({ evidence, hideKind = false }: { evidence: StoredEvidence; hideKind?: boolean }) {
  const { kind, says, notes, url } = evidenceWords(evidence);
  return (
    <div className={styles['shown']}>
      {hideKind ? null : <h4>{kind}</h4>}
      <p className={styles['says']}>
        {url === null ? (
          says
        ) : (
          <a href={url} rel="noreferrer noopener" target="_blank">
            {says}
            <span className="visually-hidden"> {text.opensElsewhere}</span>
          </a>
        )}
      </p>
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
    </div>
  );
}
