import { useMutation } from '@tanstack/react-query';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { saveFile } from '../../components/save-file.ts';
import { indikatorerTable as text } from '../../text/indikatorer-table.ts';
import styles from './indikatorer.module.css';
import { questionOf, type Resolved } from './resolve.ts';

/** The comparison as a file, with its sources and method. */
export function TakeFigures({ resolved }: { resolved: Resolved }) {
  const json = questionOf(resolved);
  const take = useMutation({
    mutationFn: async (format: 'csv' | 'xlsx') => {
      const response =
        format === 'csv'
          ? await api.indicators['comparison.csv'].$post({ json })
          : await api.indicators['comparison.xlsx'].$post({ json });
      if (!response.ok) await answer(response);
      saveFile(await response.blob(), `${resolved.indicator.id}.${format}`);
    },
  });
  return (
    <section className={`${styles['part']} ${styles['take']}`} data-screen-only>
      <h2>{text.takeTitle}</h2>
      <div className={styles['save']}>
        {(['xlsx', 'csv'] as const).map((format) => (
          <button key={format} type="button" disabled={take.isPending} onClick={() => take.mutate(format)}>
            {text.take[format]}
          </button>
        ))}
      </div>
      <p className={styles['note']} role="status">
        {take.isError ? text.takeFailed : text.takeNote}
      </p>
    </section>
  );
}
