import { isFieldOpen } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { Plus } from 'lucide-react';
import { StatusField } from '../../../../panel/form/status-field.tsx';
import { WhenFields as PeriodFields } from '../../../../panel/form/when-fields.tsx';
import { insatsPeriod } from '../../../../panel/insats/insats-period.ts';
import { storyText } from '../../../../text/insats-story.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import editStyles from '../edit/edit.module.css';
import type { SectionForm } from '../edit/use-section-form.ts';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import { PlaceField } from './place-field.tsx';
import { SeriesFields } from './series-fields.tsx';
import type { TypedSeries, WhenFields } from './when-kind.ts';

const text = partText.when;

export function WhenForm({ form }: { form: SectionForm<WhenFields> }) {
  const { insats } = useStory();
  const { fields, errors, type } = form;
  const { series } = fields;
  return (
    <>
      <StatusField
        status={fields.status}
        startsOn={fields.startsOn}
        error={errors['status']}
        onChange={(change) => type(whenOnly(change))}
      />
      {isFieldOpen(insats.lock, 'startsOn') ? (
        <PeriodFields
          startsOn={fields.startsOn}
          endsOn={fields.endsOn}
          errors={errors}
          onChange={(change) => type(whenOnly(change))}
        />
      ) : (
        <p>
          {text.period}: {insatsPeriod(insats)}. <span className={styles['quiet']}>{storyText.locked.decided}</span>
        </p>
      )}
      <div className={editStyles['items']}>
        {series.map((one, index) => (
          <SeriesFields
            // biome-ignore lint/suspicious/noArrayIndexKey: what is typed has nothing of its own to be known by.
            key={index}
            series={one}
            nth={index + 1}
            errors={errors}
            onChange={(part) => type({ series: series.map((old, at) => (at === index ? { ...old, ...part } : old)) })}
            onRemove={() => type({ series: series.filter((_, at) => at !== index) })}
          />
        ))}
        <div>
          <Button
            variant="secondary"
            size="medium"
            icon={Plus}
            iconPlacement="left"
            onPress={() => type({ series: [...series, blankSeries(fields)] })}
          >
            {text.addSeries}
          </Button>
        </div>
      </div>
      <PlaceField
        areaIds={insats.areaIds}
        position={fields.position}
        error={errors['position'] ?? errors['position.0'] ?? errors['position.1']}
        onChange={(position) => type({ position })}
      />
    </>
  );
}

/** The panel's fields may say more of an insats than this section holds. */
function whenOnly({
  status,
  startsOn,
  endsOn,
}: Partial<Pick<WhenFields, 'status' | 'startsOn' | 'endsOn'>>): Partial<WhenFields> {
  return {
    ...(status === undefined ? {} : { status }),
    ...(startsOn === undefined ? {} : { startsOn }),
    ...(endsOn === undefined ? {} : { endsOn }),
  };
}

const blankSeries = ({ startsOn, endsOn }: WhenFields): TypedSeries => ({
  weekday: 2,
  from: startsOn,
  to: endsOn,
  everyWeeks: 1,
  startsAt: '',
  except: '',
});
