import { Button } from '@midas-ds/components/button';
import { usePerson } from '../../app/use-session.ts';
import { insatsText as text } from '../../text/insats.ts';
import styles from './form.module.css';
import type { InsatsTypes } from './insats-kind.ts';
import type { Stored } from './news-while-writing.ts';
import type { RecordForm } from './use-record-form.ts';

/** A quiet line in a form when what it changes has been changed elsewhere. What is typed stays as it is. */
export function NewsNote({ news, form }: { news: Stored | null; form: RecordForm<InsatsTypes> }) {
  const person = usePerson();
  return (
    // Always there, so that what comes into it is read out.
    <div role="status" className={news === null ? undefined : styles['news']}>
      {news === null ? null : news === 'removed' ? (
        <p>{text.removedElsewhere}</p>
      ) : (
        <>
          <p>{news.updatedBy === person?.name ? text.changedByYou : text.changedElsewhere}</p>
          <Button size="medium" variant="tertiary" onPress={() => form.dispatch({ type: 'sawTheirs', theirs: news })}>
            {text.showChange}
          </Button>
        </>
      )}
    </div>
  );
}
