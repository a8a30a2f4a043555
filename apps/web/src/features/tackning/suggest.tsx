import { type DrawnPoint, hasEnded, type PlacementPlace, type UnitChange } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { placementChoicesQuery } from '../../api/queries.ts';
import { placementText as text } from '../../text/tackning-placement.ts';
import { AskingStatus } from './asking-status.tsx';
import { DrawPlaces } from './draw-places.tsx';
import { ExcludedPlaces } from './excluded-places.tsx';
import { placementQuestion, type Wanted, withoutNew } from './placement-question.ts';
import { type Asked, measureOf } from './question.ts';
import { SuggestForm } from './suggest-form.tsx';
import { Suggestions } from './suggestions.tsx';
import styles from './tackning.module.css';
import { usePlacement } from './use-placement.ts';
import { withUnit } from './with-unit.ts';

interface Props {
  readonly asked: Asked;
  readonly where: string;
  readonly nameOfArea: (id: string) => string;
  readonly onTry: (changes: readonly UnitChange[]) => void;
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
  /** The places put on the map to be tried. */
  readonly drawn: readonly DrawnPoint[];
  readonly onDrawn: (drawn: readonly DrawnPoint[]) => void;
  readonly onDrawInMiddle: () => void;
}

/** Where new units would do most good: asked for with a press, since it is worked out and not looked up. */
export function Suggest(props: Props) {
  const { asked, where, nameOfArea, onTry, wanted, onWanted, drawn, onDrawn, onDrawInMiddle } = props;
  const [excluded, setExcluded] = useState<readonly PlacementPlace[]>([]);
  const choices = useQuery(placementChoicesQuery).data;
  const kept = withoutNew(asked.changes);
  const { most: _, ...question } = placementQuestion(asked, wanted, [], drawn);
  return (
    <section className={styles['part']}>
      <h2>{text.title}</h2>
      <p>{text.intro(where)}</p>
      <SuggestForm
        wanted={wanted}
        limit={withUnit(asked.nearLimit, measureOf(asked.travel))}
        choices={choices}
        onChange={(part) => {
          // An excluded tätort means nothing among base areas.
          if (part.candidates !== undefined) setExcluded([]);
          onWanted({ ...wanted, ...part });
        }}
      />
      {wanted.candidates === 'points' ? (
        <DrawPlaces points={drawn} onAddInMiddle={onDrawInMiddle} onChange={onDrawn} />
      ) : null}
      <Found
        // What was found is for what was asked, and goes with it.
        key={JSON.stringify(question)}
        question={placementQuestion(
          asked,
          wanted,
          excluded.map(({ id }) => id),
          drawn,
        )}
        needsPlaces={wanted.candidates === 'points' && drawn.length === 0}
        nameOfArea={nameOfArea}
        excluded={excluded}
        onExclude={setExcluded}
        onTry={(added) => onTry([...kept, ...added])}
      />
    </section>
  );
}

function Found({
  question,
  needsPlaces,
  nameOfArea,
  excluded,
  onExclude,
  onTry,
}: Pick<Props, 'nameOfArea' | 'onTry'> & {
  readonly question: ReturnType<typeof placementQuestion>;
  /** Nothing can be tried before there is a place on the map. */
  readonly needsPlaces: boolean;
  readonly excluded: readonly PlacementPlace[];
  readonly onExclude: (excluded: readonly PlacementPlace[]) => void;
}) {
  const { asking, ask, cancel } = usePlacement();
  const isBusy = asking.kind === 'starting' || (asking.kind === 'followed' && !hasEnded(asking.job.state));
  const found = asking.kind === 'followed' ? (asking.job.answer ?? asking.job.progress) : null;
  const places = found?.places ?? [];
  return (
    <>
      {/* One button that changes what it does, so that the keyboard stays where it is. */}
      <Button
        className={styles['go'] ?? ''}
        variant={isBusy ? 'secondary' : 'primary'}
        size="medium"
        isDisabled={needsPlaces}
        onPress={() => void (isBusy ? cancel() : ask(question))}
      >
        {isBusy ? text.cancel : text.ask}
      </Button>
      {needsPlaces ? <p className={styles['note']}>{text.drawFirst}</p> : null}
      <AskingStatus asking={asking} />
      {found === null ? null : (
        <Suggestions
          found={found}
          answer={asking.kind === 'followed' ? asking.job.answer : null}
          question={question}
          nameOfArea={nameOfArea}
          onTry={onTry}
        />
      )}
      <ExcludedPlaces places={places} excluded={excluded} onChange={onExclude} />
    </>
  );
}
