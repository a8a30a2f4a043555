import { Button } from '@midas-ds/components/button';
import { usePerson } from '../../app/use-session.ts';
import { insatsText as text } from '../../text/insats.ts';
import styles from './form.module.css';
import { newsWhileWriting, type Stored } from './news-while-writing.ts';
import type { RecordTypes } from './record-kind.ts';
import type { RecordForm } from './use-record-form.ts';

/** A quiet line in a form when what it changes has been changed elsewhere. What is typed stays as it is. */
export function NewsNote<T extends RecordTypes>({ form, stored }: { form: RecordForm<T>; stored: Stored<T> | null }) {
  const person = usePerson();
  const { words } = form.kind;
  const news = newsWhileWriting<T>(form.state, stored);
  return (
    // Always there, so that what comes into it is read out.
    <div role="status" className={news === null ? undefined : styles['news']}>
      {news === null ? null : news === 'removed' ? (
        <p>{words.removedElsewhere}</p>
      ) : (
        <>
          <p>{news.updatedBy === person?.name ? words.changedByYou : words.changedElsewhere}</p>
          <Button size="medium" variant="tertiary" onPress={() => form.dispatch({ type: 'sawTheirs', theirs: news })}>
            {text.showChange}
          </Button>
        </>
      )}
    </div>
  );
}
