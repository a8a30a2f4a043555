import type { AuditEvent } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { auditQuery } from '../../../../api/queries.ts';
import { Loading } from '../../../../components/loading.tsx';
import { dateAndTime } from '../../../../format/format.ts';
import { type AuditWords, auditChanges } from '../../../../panel/audit-change.ts';
import { insatsText } from '../../../../text/insats.ts';
import { storyText } from '../../../../text/insats-story.ts';
import { PlainSection } from '../plain-section.tsx';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import { storyAuditWords } from './audit-words.ts';

const shownFirst = 8;

/** Who changed what and when, latest first. */
export function HistorySection() {
  const { insats, look } = useStory();
  const query = useQuery(auditQuery('insats', insats.id));
  const [isWhole, setIsWhole] = useState(false);
  const words = useMemo(() => storyAuditWords(look), [look]);
  const events = query.data?.items ?? [];
  return (
    <PlainSection name="history" title={storyText.sections.history} level={2}>
      {query.data !== undefined && events.length === 0 ? (
        <p className={styles['quiet']}>{storyText.noHistory}</p>
      ) : query.data !== undefined ? (
        <ol className={styles['history']}>
          {(isWhole ? events : events.slice(0, shownFirst)).map((event) => (
            <Change key={event.id} event={event} words={words} />
          ))}
        </ol>
      ) : query.isError ? (
        <p>{insatsText.historyFailed}</p>
      ) : (
        <Loading lines={3} />
      )}
      {!isWhole && events.length > shownFirst ? (
        <div>
          <Button className={styles['edit'] ?? ''} onPress={() => setIsWhole(true)}>
            {storyText.wholeHistory(events.length)}
          </Button>
        </div>
      ) : null}
    </PlainSection>
  );
}

function Change({ event, words }: { event: AuditEvent; words: AuditWords }) {
  const { areas } = useStory().look;
  return (
    <li>
      <p>
        <strong>{words.actions[event.action]}</strong>{' '}
        <span className={styles['quiet']}>
          {insatsText.historyBy(event.personName ?? insatsText.product, dateAndTime(event.at))}
        </span>
      </p>
      <ul>
        {auditChanges(event, words, areas).map(({ field, from, to }) => (
          <li key={field} className={styles['written']}>
            {field}: {insatsText.fromTo(from, to)}
          </li>
        ))}
      </ul>
    </li>
  );
}
