import { fundingSourceName, fundingSources } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { Plus } from 'lucide-react';
import { ChoiceList } from '../../../../components/choice-list.tsx';
import { TextEntry } from '../../../../components/text-entry.tsx';
import { partText } from '../../../../text/insats-story-parts.ts';
import editStyles from '../edit/edit.module.css';
import { ListItem } from '../edit/list-item.tsx';
import type { SectionForm } from '../edit/use-section-form.ts';
import type { ResourcesFields, TypedResource } from './resources-kind.ts';

const text = partText.resources;
const blank: TypedResource = { fundingSource: 'ordinarie', hours: '', sek: '', note: '' };

export function ResourcesForm({ form }: { form: SectionForm<ResourcesFields> }) {
  const { fields, errors, type } = form;
  const { resources } = fields;
  return (
    <div className={editStyles['items']}>
      {resources.map((resource, index) => {
        const at = `resources.${String(index)}`;
        const change = (part: Partial<TypedResource>) =>
          type({ resources: resources.map((one, nth) => (nth === index ? { ...one, ...part } : one)) });
        return (
          <ListItem
            // biome-ignore lint/suspicious/noArrayIndexKey: what is typed has nothing of its own to be known by.
            key={index}
            legend={text.one(index + 1)}
            removeLabel={text.removeNth(index + 1)}
            error={errors[at]}
            onRemove={() => type({ resources: resources.filter((_, nth) => nth !== index) })}
          >
            <div className={editStyles['grid']}>
              <ChoiceList
                label={text.source}
                options={fundingSources}
                nameOf={(source) => fundingSourceName[source]}
                chosen={resource.fundingSource}
                name={`${at}.fundingSource`}
                onChange={(fundingSource) => change({ fundingSource })}
              />
              <TextEntry
                label={text.hours}
                value={resource.hours}
                numeric
                name={`${at}.hours`}
                error={errors[`${at}.hours`]}
                onChange={(hours) => change({ hours })}
              />
              <TextEntry
                label={text.sek}
                value={resource.sek}
                numeric
                name={`${at}.sek`}
                error={errors[`${at}.sek`]}
                onChange={(sek) => change({ sek })}
              />
            </div>
            <TextEntry
              label={text.note}
              value={resource.note}
              name={`${at}.note`}
              error={errors[`${at}.note`]}
              maxLength={200}
              onChange={(note) => change({ note })}
            />
          </ListItem>
        );
      })}
      <div>
        <Button
          variant="secondary"
          size="medium"
          icon={Plus}
          iconPlacement="left"
          onPress={() => type({ resources: [...resources, blank] })}
        >
          {text.add}
        </Button>
      </div>
    </div>
  );
}
