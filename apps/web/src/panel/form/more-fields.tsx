import { useEffect, useState } from 'react';
import { insatsText as text } from '../../text/insats.ts';
import type { FieldErrors } from './check-fields.ts';
import type { OnFieldChange } from './field-change.ts';
import styles from './form.module.css';
import type { InsatsFields } from './insats-fields.ts';
import { MalgruppField } from './malgrupp-field.tsx';
import { PartnerRolesField } from './partner-roles-field.tsx';
import { PreventionsnivaField } from './preventionsniva-field.tsx';
import { WrittenField } from './written-field.tsx';

const inside = [
  'description',
  'preventionsniva',
  'malgrupper',
  'responsible',
  'partnerRoles',
  'partners',
  'participants',
] as const;

/** What may be said but need not be; open from the start where something already stands there. */
export function MoreFields({
  fields,
  errors,
  onChange,
}: {
  fields: InsatsFields;
  errors: FieldErrors;
  onChange: OnFieldChange;
}) {
  const [open, setOpen] = useState(() => inside.some((name) => (fields[name]?.length ?? 0) > 0));
  const hasError = inside.some((name) => errors[name] !== undefined);
  useEffect(() => {
    if (hasError) setOpen(true);
  }, [hasError]);
  return (
    <details className={styles['more']} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.moreOpen}</summary>
      <div className={styles['moreBody']}>
        <WrittenField
          name="description"
          value={fields.description}
          error={errors.description}
          onChange={onChange}
          lines
        />
        <PreventionsnivaField chosen={fields.preventionsniva} error={errors.preventionsniva} onChange={onChange} />
        <MalgruppField chosen={fields.malgrupper} error={errors.malgrupper} onChange={onChange} />
        <WrittenField
          name="responsible"
          value={fields.responsible}
          help={text.responsibleHelp}
          error={errors.responsible}
          onChange={onChange}
        />
        <PartnerRolesField roles={fields.partnerRoles} error={errors.partnerRoles} onChange={onChange} />
        <WrittenField
          name="partners"
          value={fields.partners}
          help={text.partnersHelp}
          error={errors.partners}
          onChange={onChange}
          lines
        />
        <WrittenField
          name="participants"
          value={fields.participants}
          help={fields.participants === '..' ? text.participantsHidden : text.participantsHelp}
          error={errors.participants}
          onChange={onChange}
          numeric
        />
      </div>
    </details>
  );
}
