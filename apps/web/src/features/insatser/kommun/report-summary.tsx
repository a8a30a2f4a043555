import type { KommunReport } from '@halsouppdrag/domain';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { kommunText as text } from '../../../text/kommun.ts';
import styles from './kommun.module.css';

/** What the year came to, said first in words. */
export function ReportSummary({ report: { name, current, previous } }: { report: KommunReport }) {
  const { year, insatser, examples, reach, resources, goals, lateFollowUps } = current;
  return (
    <section className={styles['summary']} aria-live="polite">
      <h2>{text.heading(name, year)}</h2>
      {insatser === 0 ? (
        <p className={styles['lead']}>{text.none(name, year)}</p>
      ) : (
        <>
          <p className={styles['lead']}>{text.count(insatser, name, year, examples, previous.insatser)}</p>
          <p>
            {text.reach(reach.atLeast, reach.hidden, reach.unknown)}{' '}
            {text.resources(resources.hours, resources.sek, resources.unknown)}{' '}
            {text.goals(goals.met, goals.notMet, goals.unknown)} {text.late(lateFollowUps)}
          </p>
        </>
      )}
      {examples === 0 ? null : (
        <p>
          <ExampleMark /> {text.examples(examples, insatser)}
        </p>
      )}
    </section>
  );
}
