import { useQueries } from '@tanstack/react-query';
import { useId } from 'react';
import { Group } from 'react-aria-components';
import { behovQuery } from '../../api/behov-queries.ts';
import { Chip } from '../../components/chip.tsx';
import fieldStyles from '../../components/field.module.css';
import { insatsText as text } from '../../text/insats.ts';
import { shellText } from '../../text/shell.ts';
import type { OnFieldChange } from './field-change.ts';
import styles from './form.module.css';

/** The behov that the insats answers, where it has any: the form of who only logs something stays short. */
export function BehovField({ behovIds, onChange }: { behovIds: readonly string[]; onChange: OnFieldChange }) {
  const behov = useQueries({ queries: behovIds.map((id) => behovQuery(id)) });
  const id = useId();
  if (behovIds.length === 0) return null;
  return (
    <Group className={styles['group'] ?? ''} aria-labelledby={id}>
      <p id={id} className={fieldStyles['label']}>
        {text.answers}
      </p>
      <ul className={fieldStyles['chips']}>
        {behovIds.map((behovId, index) => {
          const said = behov[index]?.data?.description ?? shellText.loading;
          return (
            <Chip
              key={behovId}
              removeLabel={text.answersRemove(said)}
              onRemove={() => onChange({ behovIds: behovIds.filter((one) => one !== behovId) })}
            >
              {said}
            </Chip>
          );
        })}
      </ul>
    </Group>
  );
}
