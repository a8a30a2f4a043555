import { type InsatsStatus, insatsStatuses, insatsStatusName } from '@halsouppdrag/domain';
import { Button } from 'react-aria-components';
import { FieldMessage } from '../../components/field-message.tsx';
import { date } from '../../format/format.ts';
import { insatsText as text } from '../../text/insats.ts';
import { doneToday } from './done-today.ts';
import type { OnFieldChange } from './field-change.ts';
import styles from './form.module.css';

/** How far it has come: one of five, all in sight. */
export function StatusField({
  status,
  startsOn,
  error,
  onChange,
}: {
  status: InsatsStatus;
  startsOn: string;
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
        {/* The commonest thing to log is what was done just now. */}
        <Button className={styles['quick'] ?? ''} onPress={() => onChange(doneToday(startsOn, date(new Date())))}>
          {text.doneToday}
        </Button>
      </div>
      {error === undefined ? null : <FieldMessage>{error}</FieldMessage>}
    </fieldset>
  );
}
