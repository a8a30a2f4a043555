import { storyText } from '../../../../text/insats-story.ts';
import styles from '../story.module.css';

/** A question and what was answered, or that it is not. */
export function Answered({ question, answer }: { question: string; answer: string }) {
  return (
    <div>
      <p className={styles['question']}>{question}</p>
      {answer === '' ? (
        <p className={styles['quiet']}>{storyText.notSaid}</p>
      ) : (
        <p className={styles['written']}>{answer}</p>
      )}
    </div>
  );
}
