import { targetingKinds, targetingName } from '@halsouppdrag/domain';
import { Button } from 'react-aria-components';
import { PillChoice } from '../../../../components/pill-choice.tsx';
import { Preventionstriangel } from '../../../../components/preventionstriangel.tsx';
import { TextEntry } from '../../../../components/text-entry.tsx';
import { MalgruppField } from '../../../../panel/form/malgrupp-field.tsx';
import { insatsText } from '../../../../text/insats.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import type { SectionForm } from '../edit/use-section-form.ts';
import styles from '../story.module.css';
import type { PlanFields } from './plan-kind.ts';

const text = partText.plan;

export function PlanForm({ form }: { form: SectionForm<PlanFields> }) {
  const { fields, errors, type } = form;
  return (
    <>
      <MalgruppField
        chosen={fields.malgrupper}
        error={errors['malgrupper']}
        onChange={({ malgrupper }) => {
          if (malgrupper !== undefined) type({ malgrupper });
        }}
      />
      <PillChoice
        label={text.targeting}
        options={targetingKinds}
        nameOf={(targeting) => targetingName[targeting]}
        chosen={fields.targeting}
        name="targeting"
        onChange={(targeting) => type({ targeting })}
      />
      <div className={styles['triangle']}>
        <Preventionstriangel
          label={text.preventionsniva}
          chosen={fields.preventionsniva === null ? [] : [fields.preventionsniva]}
          name="preventionsniva"
          onChange={([preventionsniva]) => type({ preventionsniva: preventionsniva ?? null })}
        />
        {fields.preventionsniva === null ? null : (
          <Button className={styles['edit'] ?? ''} onPress={() => type({ preventionsniva: null })}>
            {text.noLevel}
          </Button>
        )}
      </div>
      <TextEntry
        label={text.responsible}
        value={fields.responsible}
        help={insatsText.responsibleHelp}
        name="responsible"
        error={errors['responsible']}
        maxLength={200}
        onChange={(responsible) => type({ responsible })}
      />
    </>
  );
}
