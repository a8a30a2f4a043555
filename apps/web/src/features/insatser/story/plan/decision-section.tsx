import { decisionAnswerName } from '@halsouppdrag/domain';
import { date, dateAndTime } from '../../../../format/format.ts';
import { storyText } from '../../../../text/insats-story.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import { PlainSection } from '../plain-section.tsx';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import { DecisionForm } from './decision-form.tsx';

const text = partText.samverkan;

/** Tjänsteledningens ställningstagande: the one that holds, and those before it. */
export function DecisionSection() {
  const { insats, story, mayDecide } = useStory();
  const isWaiting = insats.samverkan && insats.lock === null;
  return (
    <PlainSection name="decision" title={storyText.sections.decision}>
      {story.decisions.length === 0 ? (
        <p className={styles['quiet']}>
          {text.none} {mayDecide ? '' : text.noneHint}
        </p>
      ) : (
        <ol className={styles['cards']}>
          {story.decisions.map((decision) => (
            <li
              key={decision.id}
              className={styles['card']}
              data-withdrawn={decision.withdrawnAt === null ? undefined : ''}
            >
              <p className={styles['lead']}>
                {decisionAnswerName[decision.answer]}
                <span className={styles['quiet']}> {text.by(decision.decidedBy, decision.decidedOn)}</span>
              </p>
              <p className={styles['written']}>{decision.why}</p>
              <p className={styles['quiet']}>
                {text.recorded(decision.recordedBy, dateAndTime(decision.recordedAt))}
                {decision.withdrawnAt === null ? null : <strong> {text.withdrawn(date(decision.withdrawnAt))}</strong>}
              </p>
            </li>
          ))}
        </ol>
      )}
      {mayDecide && isWaiting ? <DecisionForm /> : null}
    </PlainSection>
  );
}
