import { type Partner, partnerKindName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { partnersFoundQuery } from '../../../../api/insats-story-queries.ts';
import fieldStyles from '../../../../components/field.module.css';
import { PanelLink } from '../../../../panel/panel-link.tsx';
import { partText } from '../../../../text/insats-story-parts.ts';
import styles from '../story.module.css';

const text = partText.partners;

/** Finds a partner in the register; one that is not there can be added to it. */
export function PartnerSearch({
  taken,
  onChoose,
}: {
  taken: readonly string[];
  onChoose: (partnerId: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const found = useQuery(partnersFoundQuery(typed.trim())).data?.items ?? [];
  return (
    <div className={styles['search']}>
      <ComboBox
        className={fieldStyles['field'] ?? ''}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return;
          setTyped('');
          onChoose(String(key));
        }}
        items={found.filter(({ id }) => !taken.includes(id))}
        menuTrigger="input"
        allowsEmptyCollection={typed.trim() !== ''}
      >
        <Label className={fieldStyles['label'] ?? ''}>{text.search}</Label>
        <Text slot="description" className={fieldStyles['help'] ?? ''}>
          {text.searchHelp}
        </Text>
        <Input className={fieldStyles['input'] ?? ''} data-field="partnerRoles" />
        <Popover className={fieldStyles['popover'] ?? ''}>
          <ListBox<Partner>
            className={fieldStyles['list'] ?? ''}
            renderEmptyState={() => <p className={fieldStyles['empty']}>{text.nothing}</p>}
          >
            {(partner) => (
              <ListBoxItem id={partner.id} textValue={partner.name} className={fieldStyles['option'] ?? ''}>
                <span>{partner.name}</span>
                <span className={fieldStyles['what']}>{partnerKindName[partner.kind]}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <PanelLink to={{ kind: 'newPartner', name: typed.trim() }} className={styles['tool']}>
        <Plus aria-hidden size={16} />
        {text.addNew}
      </PanelLink>
    </div>
  );
}
