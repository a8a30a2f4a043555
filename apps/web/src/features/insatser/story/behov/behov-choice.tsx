import { type Behov, levnadsvanaName } from '@halsouppdrag/domain';
import { useQueries } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { behovInQuery } from '../../../../api/insats-story-queries.ts';
import { Loading } from '../../../../components/loading.tsx';
import { PanelLink } from '../../../../panel/panel-link.tsx';
import { partText } from '../../../../text/insats-story-parts.ts';
import editStyles from '../edit/edit.module.css';
import type { SectionForm } from '../edit/use-section-form.ts';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import type { BehovFields } from './behov-kind.ts';
import { nearbyArea } from './nearby-area.ts';

const text = partText.behov;

/** The behov around the insats, to tick those it is to meet, and a way to register a new one. */
export function BehovChoice({ form }: { form: SectionForm<BehovFields> }) {
  const { insats, story, look } = useStory();
  const around = [...new Set(insats.areaIds.map((id) => nearbyArea(id, look.areas)))];
  const found = useQueries({ queries: around.map(behovInQuery) });
  const offered = new Map<string, Behov>();
  for (const behov of [...story.behov, ...found.flatMap(({ data }) => data?.items ?? [])]) offered.set(behov.id, behov);
  const { behovIds } = form.fields;
  const tick = (id: string, checked: boolean) =>
    form.type({ behovIds: checked ? [...behovIds, id] : behovIds.filter((one) => one !== id) });
  return (
    <>
      <fieldset className={editStyles['item']}>
        <legend>{text.choose}</legend>
        <p className={styles['quiet']}>{text.shownIn}</p>
        {found.some(({ isPending }) => isPending) ? (
          <Loading lines={2} />
        ) : offered.size === 0 ? (
          <p>{text.chooseNone}</p>
        ) : null}
        {[...offered.values()].map((behov) => (
          <label key={behov.id} className={editStyles['tick']}>
            <input
              type="checkbox"
              checked={behovIds.includes(behov.id)}
              data-field="behovIds"
              onChange={(event) => tick(behov.id, event.target.checked)}
            />
            <span>
              {behov.description}
              <small>
                {text.where(levnadsvanaName[behov.levnadsvana], look.areas.nameOf(behov.areaId), behov.malgrupp)}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      <p>
        <PanelLink
          to={{
            kind: 'newBehov',
            areaId: insats.areaIds[0] ?? null,
            levnadsvana: insats.levnadsvanor[0] ?? null,
          }}
          className={styles['tool']}
        >
          <Plus aria-hidden size={16} />
          {text.register}
        </PanelLink>
      </p>
    </>
  );
}
