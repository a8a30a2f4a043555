import { insatsStatusName, occasionsOf } from '@halsouppdrag/domain';
import { number } from '../../../../format/format.ts';
import { seriesText } from '../../../../format/series-text.ts';
import { Facts } from '../../../../panel/facts.tsx';
import { insatsPeriod } from '../../../../panel/insats/insats-period.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import { LocatorMap } from '../locator/locator-map.tsx';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import { StorySection } from '../story-section.tsx';
import { WhenForm } from './when-form.tsx';
import { whenKind } from './when-kind.ts';

const text = partText.when;

/** When it goes on, how often, and where. */
export function WhenSection() {
  const { insats } = useStory();
  const { series, position } = insats;
  const occasions = series.reduce((sum, one) => sum + occasionsOf(one).length, 0);
  return (
    <StorySection kind={whenKind} form={(form) => <WhenForm form={form} />}>
      <div className={styles['whenWhere']}>
        <Facts
          facts={[
            [text.status, insatsStatusName[insats.status]],
            [
              text.period,
              <span key="period" className="figures">
                {insatsPeriod(insats)}
              </span>,
            ],
            [
              text.series,
              series.length === 0 ? (
                <span key="none" className={styles['quiet']}>
                  {text.noSeries}
                </span>
              ) : (
                <ul key="series">
                  {series.map((one) => (
                    <li key={JSON.stringify(one)}>{seriesText(one)}</li>
                  ))}
                  {series.length > 1 ? <li>{text.total(number(occasions))}</li> : null}
                </ul>
              ),
            ],
            [
              text.place,
              position === null ? (
                <span key="none" className={styles['quiet']}>
                  {text.placeNone}
                </span>
              ) : (
                text.placeAt(number(position[1], 4), number(position[0], 4))
              ),
            ],
          ]}
        />
        <LocatorMap areaIds={insats.areaIds} position={position} />
      </div>
    </StorySection>
  );
}
