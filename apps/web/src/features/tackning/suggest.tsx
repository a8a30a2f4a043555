import type { CoverageQuestion, Tatort, UnitChange, Vardenhet } from '@halsouppdrag/domain';
import { type PlacementAim, placementAims, type UnitPoint, unitsInQuestion } from '@halsouppdrag/geo';
import { Button } from '@midas-ds/components/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { populationPointsQuery, vardenheterQuery } from '../../api/queries.ts';
import { PillChoice } from '../../components/pill-choice.tsx';
import { number } from '../../format/format.ts';
import { plainNumber } from '../../format/plain-number.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { NumberField } from './number-field.tsx';
import { type Asked, questionOf } from './question.ts';
import { SuggestionTable } from './suggestion-table.tsx';
import styles from './tackning.module.css';
import { useSuggestions } from './use-suggestions.ts';

const millisecondsEach = 10_000;

interface Props {
  readonly asked: Asked;
  readonly tatorter: readonly Tatort[];
  readonly onTry: (changes: readonly UnitChange[]) => void;
}

/** Where new units would do most good: asked for with a press, since it is worked out and not looked up. */
export function Suggest({ asked, tatorter, onTry }: Props) {
  const [aim, setAim] = useState<PlacementAim>('mostWithin');
  const [most, setMost] = useState(3);
  const kept = withoutNew(asked.changes);
  return (
    <section className={styles['part']}>
      <h2>{text.suggestTitle}</h2>
      <p>{text.suggestIntro(number(tatorter.length))}</p>
      <div className={styles['suggest']}>
        <PillChoice
          label={text.aim}
          options={placementAims}
          nameOf={(one) => text.aims[one](plainNumber(asked.nearKm))}
          chosen={aim}
          onChange={setAim}
        />
        <NumberField
          label={text.most}
          value={most}
          min={1}
          max={8}
          whole
          invalid={text.mostInvalid}
          onChange={setMost}
        />
      </div>
      <Suggestions
        // What was found is for what was asked, and goes with it.
        key={JSON.stringify([{ ...asked, area: null, changes: kept }, aim])}
        asked={asked}
        tatorter={tatorter}
        onTry={(added) => onTry([...kept, ...added])}
        aim={aim}
        most={most}
      />
    </section>
  );
}

function Suggestions({
  asked,
  tatorter,
  onTry,
  aim,
  most,
}: Props & { readonly aim: PlacementAim; readonly most: number }) {
  const points = useQuery(populationPointsQuery).data?.items;
  const vardenheter = useQuery(vardenheterQuery).data?.items;
  const { suggestions, start, stop } = useSuggestions();
  const isWorking = suggestions.kind === 'working';
  return (
    <>
      {isWorking ? (
        <Button className={styles['go'] ?? ''} variant="secondary" size="medium" onPress={stop}>
          {text.stop}
        </Button>
      ) : (
        <Button
          className={styles['go'] ?? ''}
          variant="primary"
          size="medium"
          isDisabled={points === undefined || vardenheter === undefined || tatorter.length === 0}
          onPress={() =>
            start({
              points: points ?? [],
              units: unitsBesideNew(vardenheter ?? [], { ...questionOf(asked), changes: withoutNew(asked.changes) }),
              candidates: tatorter.map(({ id, position }) => ({ id, position })),
              detour: asked.detour,
              limit: asked.nearKm,
              aim,
              most,
              milliseconds: millisecondsEach,
            })
          }
        >
          {text.suggest}
        </Button>
      )}
      <p role="status" className={styles['note']}>
        {isWorking ? text.working(Math.max(1, suggestions.found.length)) : null}
        {suggestions.kind === 'failed' ? text.suggestFailed : null}
      </p>
      {suggestions.kind === 'none' || suggestions.found.length === 0 ? null : (
        <SuggestionTable found={suggestions.found} nearKm={asked.nearKm} tatorter={tatorter} onTry={onTry} />
      )}
    </>
  );
}

/** What is tried, the new units left out: those are what suggestions are asked for. */
const withoutNew = (changes: readonly UnitChange[]) => changes.filter(({ kind }) => kind !== 'add');

function unitsBesideNew(vardenheter: readonly Vardenhet[], question: CoverageQuestion): readonly UnitPoint[] {
  const counted = unitsInQuestion(vardenheter, question);
  // The page asks nothing of the solver before the server has answered the same question.
  if ('badChange' in counted) throw new Error(`Change ${counted.badChange} is of a unit that is known.`);
  return counted.units;
}
