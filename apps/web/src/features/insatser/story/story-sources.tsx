import { useQuery } from '@tanstack/react-query';
import { regionQuery } from '../../../api/queries.ts';
import { date } from '../../../format/format.ts';
import { followUpText } from '../../../text/insats-follow-up.ts';
import { sourceText } from '../../../text/source.ts';
import styles from './story.module.css';
import { useStory } from './story-context.ts';

/** Where the figures of the page come from, and when it was printed: what a paper must say of itself. */
export function StorySources() {
  const { story, insats } = useStory();
  const sources = useQuery(regionQuery).data?.sources ?? [];
  const { sourceId, year } = story.reachBase;
  const population = sources.find(({ id }) => id === sourceId);
  const lines = new Set([
    population === undefined ? '' : sourceText.source(`${population.publisher}, ${population.title}`, year),
    ...story.behov
      .flatMap(({ evidence }) => evidence)
      .map((one) =>
        one.kind === 'indicator' ? sourceText.source(`${one.source.publisher}, ${one.source.title}`, one.year) : '',
      ),
    insats.origin ?? '',
  ]);
  return (
    <footer className={styles['sources']}>
      <h2>{followUpText.sources}</h2>
      <ul>
        {[...lines]
          .filter((line) => line !== '')
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <p className={styles['printOnly']}>{followUpText.printed(date(new Date()))}</p>
    </footer>
  );
}
