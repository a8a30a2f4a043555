import { glossary, type Preventionsniva, preventionsnivaer, preventionsnivaName } from '@halsouppdrag/domain';
import { FieldMessage } from '../../components/field-message.tsx';
import { insatsText as text } from '../../text/insats.ts';
import type { OnFieldChange } from './field-change.ts';
import styles from './form.module.css';

/** How broadly the insats is aimed, each choice with its sentence from the glossary. */
export function PreventionsnivaField({
  chosen,
  error,
  onChange,
}: {
  chosen: Preventionsniva | null;
  error: string | undefined;
  onChange: OnFieldChange;
}) {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{text.preventionsniva}</legend>
      {[null, ...preventionsnivaer].map((one) => (
        <label key={one} className={styles['choice']}>
          <input
            type="radio"
            name="preventionsniva"
            checked={one === chosen}
            data-field={one === chosen ? 'preventionsniva' : undefined}
            onChange={() => onChange({ preventionsniva: one })}
          />
          <span>
            {one === null ? text.preventionsnivaNone : preventionsnivaName[one]}
            {one === null ? null : <small>{glossary.find((entry) => entry.id === one)?.definition}</small>}
          </span>
        </label>
      ))}
      {error === undefined ? null : <FieldMessage>{error}</FieldMessage>}
    </fieldset>
  );
}
