import type { ComparisonQuestion } from '@halsouppdrag/domain';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { saveFile } from '../../components/save-file.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import styles from './scenario.module.css';
import tackningStyles from './tackning.module.css';

const text = scenarioText.comparison;

/** The comparison as a file: area by area for a spreadsheet, or with outlines for a map. */
export function TakeComparison({ question, names }: { question: ComparisonQuestion; names: readonly string[] }) {
  const json = { ...question, names: [...names] };
  const take = useMutation({
    mutationFn: async (format: 'csv' | 'geojson') => {
      const response =
        format === 'csv'
          ? await api.coverage['comparison.csv'].$post({ json })
          : await api.coverage['comparison.geojson'].$post({ json });
      if (!response.ok) await answer(response);
      saveFile(await response.blob(), `tackning-mot-i-dag.${format}`);
    },
  });
  return (
    <div>
      <h3 className={styles['take']}>{text.take}</h3>
      <div className={styles['buttons']}>
        {(['csv', 'geojson'] as const).map((format) => (
          <button
            key={format}
            type="button"
            className={tackningStyles['plain']}
            disabled={take.isPending}
            onClick={() => take.mutate(format)}
          >
            {text[format]}
          </button>
        ))}
      </div>
      <p className={tackningStyles['note']} role="status">
        {take.isError ? text.takeFailed : text.takeNote}
      </p>
    </div>
  );
}
