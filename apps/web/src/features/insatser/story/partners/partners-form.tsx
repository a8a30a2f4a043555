import { Plus, Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { PartnerSearch } from '../../../../components/partner-search.tsx';
import { TextEntry } from '../../../../components/text-entry.tsx';
import { PanelLink } from '../../../../panel/panel-link.tsx';
import { partText } from '../../../../text/insats-story-parts.ts';
import type { SectionForm } from '../edit/use-section-form.ts';
import styles from '../story.module.css';
import type { PartnersFields } from './partners-kind.ts';
import { usePartnerName } from './use-partner-name.ts';

const text = partText.partners;

/** The partners of the insats: their roles, and a search in the register for more. */
export function PartnersForm({ form }: { form: SectionForm<PartnersFields> }) {
  const { partnerRoles } = form.fields;
  return (
    <>
      {partnerRoles.length === 0 ? null : (
        <ul className={styles['cards']}>
          {partnerRoles.map(({ partnerId }, index) => (
            <OnePartner key={partnerId} form={form} index={index} partnerId={partnerId} />
          ))}
        </ul>
      )}
      <div className={styles['search']}>
        <PartnerSearch
          label={text.search}
          help={text.searchHelp}
          nothing={text.nothing}
          name="partnerRoles"
          opensEmpty={false}
          leaveOut={partnerRoles.map(({ partnerId }) => partnerId)}
          onChoose={({ id }) => form.type({ partnerRoles: [...partnerRoles, { partnerId: id, role: '' }] })}
          beside={(name) => (
            <PanelLink to={{ kind: 'newPartner', name }} className={styles['tool']}>
              <Plus aria-hidden size={16} />
              {text.addNew}
            </PanelLink>
          )}
        />
      </div>
    </>
  );
}

function OnePartner({
  form,
  index,
  partnerId,
}: {
  form: SectionForm<PartnersFields>;
  index: number;
  partnerId: string;
}) {
  const name = usePartnerName(partnerId);
  const { partnerRoles } = form.fields;
  return (
    <li className={styles['card']}>
      <p className={styles['beside']}>
        <span className={styles['lead']}>{name}</span>
        <Button
          className={styles['edit'] ?? ''}
          aria-label={text.remove(name)}
          onPress={() => form.type({ partnerRoles: partnerRoles.filter((one) => one.partnerId !== partnerId) })}
        >
          <Trash2 aria-hidden size={16} />
        </Button>
      </p>
      <TextEntry
        label={text.role(name)}
        value={partnerRoles[index]?.role ?? ''}
        placeholder={text.rolePlaceholder}
        name={`partnerRoles.${String(index)}.role`}
        error={form.errors[`partnerRoles.${String(index)}.role`]}
        maxLength={200}
        onChange={(role) =>
          form.type({ partnerRoles: partnerRoles.map((one) => (one.partnerId === partnerId ? { ...one, role } : one)) })
        }
      />
    </li>
  );
}
