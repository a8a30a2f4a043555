import { type InsatsStatus, insatsStatuses, insatsStatusName } from '@halsouppdrag/domain';
import { FieldMessage } from '../../components/field-message.tsx';
import { insatsText as text } from '../../text/insats.ts';
import type { OnFieldChange } from './field-change.ts';
import styles from './form.module.css';

/** How far it has come: one of five, all in sight. */
export function StatusField({
  status,
  error,
  onChange,
}: {
  status: InsatsStatus;
  error: string | undefined;
  onChange: OnFieldChange;
}) {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{text.status}</legend>
      <div className={styles['pills']}>
        {insatsStatuses.map((one) => (
          <label key={one} className={styles['pill']}>
            <input
              type="radio"
              name="status"
              className="visually-hidden"
              checked={one === status}
              data-field={one === status ? 'status' : undefined}
              onChange={() => onChange({ status: one })}
            />
            {insatsStatusName[one]}
          </label>
        ))}
      </div>
      {error === undefined ? null : <FieldMessage>{error}</FieldMessage>}
    </fieldset>
  );
}
