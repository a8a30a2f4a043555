import { useQueries } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useId } from 'react';
import { Button, Group } from 'react-aria-components';
import { partnerQuery } from '../../api/partner-queries.ts';
import fieldStyles from '../../components/field.module.css';
import { PartnerSearch } from '../../components/partner-search.tsx';
import { TextEntry } from '../../components/text-entry.tsx';
import { insatsText as text } from '../../text/insats.ts';
import { shellText } from '../../text/shell.ts';
import { PanelLink } from '../panel-link.tsx';
import type { OnFieldChange } from './field-change.ts';
import styles from './form.module.css';
import type { InsatsFields } from './insats-fields.ts';

/** Partners from the register, each with what it does. */
export function PartnerRolesField({
  roles,
  error,
  onChange,
}: {
  roles: InsatsFields['partnerRoles'];
  error: string | undefined;
  onChange: OnFieldChange;
}) {
  const partners = useQueries({ queries: roles.map(({ partnerId }) => partnerQuery(partnerId)) });
  const id = useId();
  const chosen = roles.map(({ partnerId }) => partnerId);
  return (
    <Group className={styles['group'] ?? ''} aria-labelledby={id}>
      <p id={id} className={fieldStyles['label']}>
        {text.fieldName.partnerRoles}
      </p>
      {roles.map(({ partnerId, role }, index) => {
        const name = partners[index]?.data?.name ?? shellText.loading;
        return (
          <div key={partnerId} className={styles['partnerRole']}>
            <p>{name}</p>
            <Button
              className={fieldStyles['remove'] ?? ''}
              aria-label={text.partnerRemove(name)}
              onPress={() => onChange({ partnerRoles: roles.filter((one) => one.partnerId !== partnerId) })}
            >
              <X aria-hidden size={16} />
            </Button>
            <TextEntry
              label={text.partnerRole(name)}
              hideLabel
              placeholder={text.partnerRolePlaceholder}
              value={role}
              maxLength={200}
              onChange={(typed) =>
                onChange({
                  partnerRoles: roles.map((one) => (one.partnerId === partnerId ? { partnerId, role: typed } : one)),
                })
              }
            />
          </div>
        );
      })}
      <PartnerSearch
        label={text.partnerSearch}
        hideLabel
        placeholder={text.partnerSearch}
        nothing={text.partnerNothing}
        leaveOut={chosen}
        error={error}
        name="partnerRoles"
        onChoose={(partner) => onChange({ partnerRoles: [...roles, { partnerId: partner.id, role: '' }] })}
      />
      <p>
        <PanelLink to={{ kind: 'newPartner', name: '' }}>{text.partnerAdd}</PanelLink>
      </p>
    </Group>
  );
}
