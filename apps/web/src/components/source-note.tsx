import { markedTitle } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { regionQuery } from '../api/queries.ts';
import { sourceText } from '../text/source.ts';
import styles from './source-note.module.css';

/** Where a figure comes from: source, year and, where there is one, how it was made. Stands under every figure. */
export function SourceNote({
  sourceId,
  year,
  mark = null,
  method,
}: {
  sourceId: string;
  year: number;
  /** That its figures were moved here from other areas, and how. */
  mark?: string | null | undefined;
  method?: string | undefined;
}) {
  const source = useQuery(regionQuery).data?.sources.find((one) => one.id === sourceId);
  const title = source === undefined ? sourceId : `${source.publisher}, ${source.title}`;
  return (
    <p className={styles['note']}>
      {sourceText.source(markedTitle(title, mark), year)}
      {method === undefined ? null : ` ${method}`}
    </p>
  );
}
