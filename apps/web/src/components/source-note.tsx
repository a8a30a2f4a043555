import { useQuery } from '@tanstack/react-query';
import { regionQuery } from '../api/queries.ts';
import { sourceText } from '../text/source.ts';
import styles from './source-note.module.css';

/** Where a figure comes from: source, year and, where there is one, how it was made. Stands under every figure. */
export function SourceNote({
  sourceId,
  year,
  method,
}: {
  sourceId: string;
  year: number;
  method?: string | undefined;
}) {
  const source = useQuery(regionQuery).data?.sources.find((one) => one.id === sourceId);
  return (
    <p className={styles['note']}>
      {sourceText.source(source === undefined ? sourceId : `${source.publisher}, ${source.title}`, year)}
      {method === undefined ? null : ` ${method}`}
    </p>
  );
}
