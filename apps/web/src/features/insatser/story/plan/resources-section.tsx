import { fundingSourceName } from '@halsouppdrag/domain';
import { number } from '../../../../format/format.ts';
import { plainNumber } from '../../../../format/plain-number.ts';
import { storyText } from '../../../../text/insats-story.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import { StorySection } from '../story-section.tsx';
import { resourceSums } from './resource-sums.ts';
import { ResourcesForm } from './resources-form.tsx';
import { resourcesKind } from './resources-kind.ts';

const text = partText.resources;

/** What it costs and who pays, summed. */
export function ResourcesSection() {
  const { insats } = useStory();
  return (
    <StorySection kind={resourcesKind} form={(form) => <ResourcesForm form={form} />}>
      {insats.resources.length === 0 ? <p className={styles['quiet']}>{text.none}</p> : <ResourceTable />}
    </StorySection>
  );
}

function ResourceTable() {
  const { resources } = useStory().insats;
  const sums = resourceSums(resources);
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{storyText.sections.resources}</caption>
      <thead>
        <tr>
          <th scope="col">{text.source}</th>
          <th scope="col" data-figures="">
            {text.hours}
          </th>
          <th scope="col" data-figures="">
            {text.sek}
          </th>
        </tr>
      </thead>
      <tbody>
        {resources.map(({ fundingSource, hours, sek, note }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same source may stand twice, and rows only change whole.
          <tr key={index}>
            <th scope="row">
              {fundingSourceName[fundingSource]}
              {note === '' ? null : <small>{note}</small>}
            </th>
            <td data-figures="">{hours === null ? '' : plainNumber(hours)}</td>
            <td data-figures="">{sek === null ? '' : number(sek)}</td>
          </tr>
        ))}
      </tbody>
      {resources.length < 2 ? null : (
        <tfoot>
          <tr>
            <th scope="row">{text.sum}</th>
            <td data-figures="">{sums.hours === null ? '' : plainNumber(sums.hours)}</td>
            <td data-figures="">{sums.sek === null ? '' : number(sums.sek)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
