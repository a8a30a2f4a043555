import { type Area, type DrawnPoint, hasEnded, type Tatort, type UnitChange } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useQuery } from '@tanstack/react-query';
import { placementChoicesQuery } from '../../api/queries.ts';
import type { ViewState } from '../../app/view-state.ts';
import { Failure } from '../../components/failure.tsx';
import { placementText as text } from '../../text/tackning-placement.ts';
import { AskingStatus } from './asking-status.tsx';
import { DrawPlaces } from './draw-places.tsx';
import { excludedIn, excludedWritten } from './excluded-in-address.ts';
import { ExcludedPlaces, type NamedPlace } from './excluded-places.tsx';
import { groundOf, placementQuestion, type Wanted, wantedIn, wantedWritten, withoutNew } from './placement-question.ts';
import { type Asked, measureOf } from './question.ts';
import { SuggestForm } from './suggest-form.tsx';
import { Suggestions } from './suggestions.tsx';
import styles from './tackning.module.css';
import { usePlacement } from './use-placement.ts';
import { withUnit } from './with-unit.ts';

interface Props {
  readonly asked: Asked;
  readonly where: string;
  readonly tatorter: readonly Tatort[] | undefined;
  readonly areas: readonly Area[] | undefined;
  readonly onTry: (changes: readonly UnitChange[]) => void;
  readonly view: ViewState;
  readonly change: (part: Partial<ViewState>, replace?: boolean) => void;
  /** The places put on the map to be tried. */
  readonly drawn: readonly DrawnPoint[];
  readonly onDrawn: (drawn: readonly DrawnPoint[]) => void;
  readonly onDrawInMiddle: () => void;
}

/** Where new units would do most good: asked for with a press, since it is worked out and not looked up. */
export function Suggest(props: Props) {
  const { asked, where, areas, onTry, view, change, drawn, onDrawn, onDrawInMiddle } = props;
  const choices = useQuery(placementChoicesQuery);
  const wanted = wantedIn(view.wanted);
  const kept = withoutNew(asked.changes);
  const written = excludedIn(view.excluded);
  const candidates = candidatesOf(wanted.candidates, props);
  const excluded = candidates?.filter(({ id }) => written.includes(id)) ?? [];
  const out = candidates === null ? written : excluded.map(({ id }) => id);
  const question = placementQuestion(asked, wanted, out, drawn);
  const placement = usePlacement(question, view.placement, (id) => change({ placement: id }, true));
  return (
    <section className={styles['part']}>
      <h2>{text.title}</h2>
      <p>{text.intro(where)}</p>
      {choices.isLoadingError ? <Failure error={choices.error} onRetry={() => void choices.refetch()} /> : null}
      <SuggestForm
        wanted={wanted}
        limit={withUnit(asked.nearLimit, measureOf(asked.travel))}
        choices={choices.data}
        onChange={(part) => {
          // An excluded tätort means nothing among base areas.
          const others = part.candidates === undefined ? {} : { excluded: undefined };
          change({ wanted: wantedWritten({ ...wanted, ...part }), ...others }, true);
        }}
      />
      {wanted.candidates === 'points' ? (
        <DrawPlaces points={drawn} onAddInMiddle={onDrawInMiddle} onChange={onDrawn} />
      ) : null}
      <Found
        // What was found is for what was asked, and goes with it.
        key={groundOf(question)}
        placement={placement}
        needsPlaces={wanted.candidates === 'points' && drawn.length === 0}
        nameOfArea={(id) => areas?.find((area) => area.id === id)?.name ?? id}
        excluded={excluded}
        notFound={candidates === null ? 0 : written.length - excluded.length}
        onExclude={(next) => change({ excluded: excludedWritten(next.map(({ id }) => id)) }, true)}
        onTry={(added) => onTry([...kept, ...added])}
      />
    </section>
  );
}

/** The places that are tried, by name; null until they are known. */
function candidatesOf(
  kind: Wanted['candidates'],
  { tatorter, areas, drawn }: Pick<Props, 'tatorter' | 'areas' | 'drawn'>,
): readonly NamedPlace[] | null {
  switch (kind) {
    case 'points':
      return drawn;
    case 'tatorter':
      return tatorter ?? null;
    case 'baseAreas':
      return areas?.filter(({ level }) => level === 'deso') ?? null;
  }
}

function Found({
  placement: { asking, trouble, ask, cancel },
  needsPlaces,
  nameOfArea,
  excluded,
  notFound,
  onExclude,
  onTry,
}: Pick<Props, 'onTry'> & {
  readonly nameOfArea: (id: string) => string;
  readonly placement: ReturnType<typeof usePlacement>;
  /** Nothing can be tried before there is a place on the map. */
  readonly needsPlaces: boolean;
  readonly excluded: readonly NamedPlace[];
  /** How many are to be left out that are not among those tried. */
  readonly notFound: number;
  readonly onExclude: (excluded: readonly NamedPlace[]) => void;
}) {
  const job = asking.kind === 'followed' || asking.kind === 'lost' ? asking.job : null;
  const isBusy = asking.kind === 'starting' || (job?.mayCancel === true && !hasEnded(job.state));
  const found = job === null ? null : (job.answer ?? job.progress);
  const places = found?.places ?? [];
  return (
    <>
      {/* One button that changes what it does, so that the keyboard stays where it is. */}
      <Button
        className={styles['go'] ?? ''}
        variant={isBusy ? 'secondary' : 'primary'}
        size="medium"
        isDisabled={needsPlaces}
        onPress={() => void (isBusy ? cancel() : ask())}
      >
        {isBusy ? text.cancel : text.ask}
      </Button>
      {needsPlaces ? <p className={styles['note']}>{text.drawFirst}</p> : null}
      <AskingStatus asking={asking} trouble={trouble} />
      {job === null || found === null ? null : (
        <Suggestions found={found} answer={job.answer} question={job.question} nameOfArea={nameOfArea} onTry={onTry} />
      )}
      <ExcludedPlaces places={places} excluded={excluded} onChange={onExclude} />
      {notFound === 0 ? null : <p className={styles['note']}>{text.excludedNotFound(notFound)}</p>}
    </>
  );
}
