import { SourceNote } from '../../../../components/source-note.tsx';
import { TextEntry } from '../../../../components/text-entry.tsx';
import { number } from '../../../../format/format.ts';
import { followUpText } from '../../../../text/insats-follow-up.ts';
import editStyles from '../edit/edit.module.css';
import type { SectionForm } from '../edit/use-section-form.ts';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import { StorySection } from '../story-section.tsx';
import { type ReachFields, reachKind } from './reach-kind.ts';
import { reachText } from './reach-text.ts';

const text = followUpText.reach;

/** Did we reach them: participants against those it was for. */
export function ReachSection() {
  const { insats, story } = useStory();
  const { reached, share, against, isOver } = reachText(insats, story.reachBase);
  const { atLeast } = story.diary.attendances;
  return (
    <StorySection kind={reachKind} form={(form) => <ReachForm form={form} />}>
      <p>
        <span className={insats.participants === null ? styles['quiet'] : styles['figure']}>{reached}</span>
        {share === null ? null : <span> ({share})</span>}
      </p>
      <p>{against}</p>
      {isOver ? <p>{text.over}</p> : null}
      {atLeast === 0 ? null : <p className={styles['quiet']}>{text.attendances(number(atLeast))}</p>}
      <SourceNote sourceId={story.reachBase.sourceId} year={story.reachBase.year} />
    </StorySection>
  );
}

function ReachForm({ form }: { form: SectionForm<ReachFields> }) {
  const { fields, errors, type } = form;
  return (
    <>
      <TextEntry
        label={text.participants}
        help={text.participantsHelp}
        value={fields.participants}
        numeric
        name="participants"
        error={errors['participants']}
        onChange={(participants) => type({ participants })}
      />
      <label className={editStyles['tick']}>
        <input type="checkbox" checked={fields.ownBase} onChange={(event) => type({ ownBase: event.target.checked })} />
        <span>{text.useOwn}</span>
      </label>
      {fields.ownBase ? (
        <>
          <TextEntry
            label={text.people}
            value={fields.people}
            numeric
            name="followUp.reachDenominator.people"
            error={errors['followUp.reachDenominator.people']}
            onChange={(people) => type({ people })}
          />
          <TextEntry
            label={text.reason}
            value={fields.reason}
            name="followUp.reachDenominator.reason"
            error={errors['followUp.reachDenominator.reason']}
            maxLength={500}
            onChange={(reason) => type({ reason })}
          />
        </>
      ) : null}
    </>
  );
}
