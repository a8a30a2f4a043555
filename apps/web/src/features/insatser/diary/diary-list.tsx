import type { DiaryEntry, InsatsStory } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { diaryQuery } from '../../../api/insats-story-queries.ts';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { dateAndTime, number } from '../../../format/format.ts';
import { partText } from '../../../text/insats-story-parts.ts';
import styles from './diary.module.css';

const text = partText.diary;

/** What has happened, latest first. */
export function DiaryList({ insatsId, totals }: { insatsId: string; totals: InsatsStory['diary'] }) {
  const list = useInfiniteQuery(diaryQuery(insatsId));
  if (list.data === undefined)
    return list.isError ? (
      <Failure error={list.error} onRetry={() => void list.refetch()} />
    ) : (
      <Loading lines={Math.min(6, 2 * totals.entries) || 1} />
    );
  const entries = list.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <p className={styles['quiet']}>{text.none}</p>;
  const { atLeast, hidden } = totals.attendances;
  return (
    <>
      <p className={styles['quiet']}>
        {text.sums(number(totals.entries), number(atLeast))} {hidden === 0 ? '' : text.sumsHidden(number(hidden))}{' '}
        {text.sumsNote}
      </p>
      <ol className={styles['entries']}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {list.hasNextPage ? (
        <div className={styles['older']} data-screen-only>
          <Button
            variant="secondary"
            size="medium"
            isDisabled={list.isFetchingNextPage}
            onPress={() => void list.fetchNextPage()}
          >
            {list.isFetchingNextPage ? text.loading : text.loadMore}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Entry({ entry }: { entry: DiaryEntry }) {
  const { on, participants, photoId } = entry;
  return (
    <li className={styles['entry']}>
      <p className={styles['day']}>
        <time dateTime={on}>{on}</time>
        {participants === null ? null : (
          <strong>{participants === '..' ? text.fewPeople : text.people(number(participants))}</strong>
        )}
      </p>
      {entry.text === '' ? null : <p className={styles['written']}>{entry.text}</p>}
      {photoId === null ? null : (
        <img className={styles['picture']} src={`/api/photos/${photoId}`} alt={text.photoAlt(on)} loading="lazy" />
      )}
      <p className={styles['quiet']}>{text.by(entry.createdBy, dateAndTime(entry.createdAt))}</p>
    </li>
  );
}
