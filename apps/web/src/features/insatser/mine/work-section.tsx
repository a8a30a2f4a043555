import type { CalendarDate, WorkItem } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useId, useState } from 'react';
import { number } from '../../../format/format.ts';
import { mineText as text } from '../../../text/mine.ts';
import type { WorkGroup } from './group-work.ts';
import styles from './mine.module.css';
import { WorkRow } from './work-row.tsx';

/** As many as one does in a week. */
const first = 8;

/** One group of things to do, the most urgent first. */
export function WorkSection({
  group,
  items,
  today,
}: {
  group: WorkGroup;
  items: readonly WorkItem[];
  today: CalendarDate;
}) {
  const id = useId();
  const [all, setAll] = useState(false);
  const { title, help } = text.groups[group];
  const shown = all ? items : items.slice(0, first);
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {title} <span className={styles['count']}>{number(items.length)}</span>
        </h2>
        <p>{help}</p>
      </header>
      <ul>
        {shown.map((item) => (
          <WorkRow key={`${item.kind} ${item.insats.id}`} item={item} today={today} />
        ))}
      </ul>
      {shown.length < items.length ? (
        <Button variant="tertiary" size="medium" onPress={() => setAll(true)}>
          {text.showAll(number(items.length))}
        </Button>
      ) : null}
    </section>
  );
}
