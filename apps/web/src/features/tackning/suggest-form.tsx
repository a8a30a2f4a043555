import { type PlacementChoices, type PlacementModel, placementModels } from '@halsouppdrag/domain';
import { PillChoice } from '../../components/pill-choice.tsx';
import { number } from '../../format/format.ts';
import { candidateChoices, placementText as text, type WeightChoice } from '../../text/tackning-placement.ts';
import { NumberField } from './number-field.tsx';
import type { Wanted } from './placement-question.ts';
import styles from './tackning.module.css';

const weightHelp: Record<WeightChoice, string | null> = { all: null, index: text.indexHelp, old: text.oldHelp };
const oldFrom = 65;

/** What is best, where new units may be put, who counts, and how many. */
export function SuggestForm({
  wanted,
  limit,
  choices,
  onChange,
}: {
  wanted: Wanted;
  /** How near is near, with its unit. */
  limit: string;
  choices: PlacementChoices | undefined;
  onChange: (part: Partial<Wanted>) => void;
}) {
  const weights: WeightChoice[] = [
    'all',
    ...(choices?.index ? (['index'] as const) : []),
    ...(choices?.agesFrom.includes(oldFrom) ? (['old'] as const) : []),
  ];
  return (
    <div className={styles['wanted']} data-screen-only>
      <PillChoice<PlacementModel>
        label={text.model}
        options={placementModels}
        nameOf={(one) => text.models[one](limit)}
        chosen={wanted.model}
        onChange={(model) => onChange({ model })}
      />
      <PillChoice
        label={text.candidates}
        options={candidateChoices}
        nameOf={(one) => {
          const count = one === 'points' ? undefined : choices?.[one];
          return text.candidateNames[one](count === undefined ? null : number(count));
        }}
        chosen={wanted.candidates}
        onChange={(candidates) => onChange({ candidates })}
      />
      {weights.length === 1 ? null : (
        <div>
          <PillChoice
            label={text.weights}
            options={weights}
            nameOf={(one) => text.weightNames[one]}
            chosen={wanted.weights}
            onChange={(one) => onChange({ weights: one })}
          />
          {weightHelp[wanted.weights] === null ? null : <p className={styles['note']}>{weightHelp[wanted.weights]}</p>}
        </div>
      )}
      <div className={styles['wantedNumbers']}>
        {wanted.model === 'lscp' ? null : (
          <NumberField
            label={text.most}
            value={wanted.most}
            min={1}
            max={20}
            whole
            invalid={text.mostInvalid}
            onChange={(most) => onChange({ most })}
          />
        )}
        <NumberField
          label={text.leastDistance}
          help={text.leastDistanceHelp}
          value={wanted.leastDistance}
          min={0}
          max={500}
          invalid={text.leastDistanceInvalid}
          onChange={(leastDistance) => onChange({ leastDistance })}
        />
      </div>
    </div>
  );
}
