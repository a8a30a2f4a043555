import type {
  Area,
  ClosedUnit,
  CoverageAnswer,
  CoverageQuestion,
  DrawnPoint,
  Position,
  UnitChange,
  Vardenhet,
} from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Table2 } from 'lucide-react';
import { lazy, type RefObject, useMemo, useState } from 'react';
import { populationPointsQuery, regionQuery } from '../../api/queries.ts';
import type { ViewState } from '../../app/view-state.ts';
import tableStyles from '../../components/as-table.module.css';
import { FigureMapPart } from '../../map/figure-map-part.tsx';
import { useIsBesideText } from '../../map/use-is-beside-text.ts';
import { tackningMapText as text } from '../../text/tackning-map.ts';
import { costsOf } from './coverage-bands.ts';
import { DifferenceLegend, DistanceLegend, MeasureLegend } from './coverage-legend.tsx';
import styles from './coverage-map.module.css';
import { placeSign } from './coverage-sign.ts';
import { movableUnits, shownUnits } from './coverage-units.ts';
import type { LiveMoves } from './live-move.ts';
import { MapShows, showingOf } from './map-shows.tsx';
import { type Carried, MoveByKeys } from './move-by-keys.tsx';
import { differenceColouring, distanceColouring } from './place-colouring.ts';
import type { PlaceMeasure } from './place-measure.ts';
import { UnitSymbols } from './unit-symbols.tsx';
import { useCoverageGround } from './use-coverage-ground.ts';
import { useUnitMove } from './use-unit-move.ts';

// MapLibre is larger than all the rest of the page, which should not wait for it.
const CoverageMap = lazy(() => import('./coverage-map.tsx'));

interface Props {
  readonly answer: CoverageAnswer & {
    readonly question: CoverageQuestion;
    readonly populationYear: number;
    readonly closed: readonly ClosedUnit[];
  };
  /** As it is today; null when nothing is tried, or until it has come. */
  readonly today: CoverageAnswer | null;
  /** Null unless the map shows capacity. */
  readonly capacity: PlaceMeasure | null;
  readonly vardenheter: readonly Vardenhet[];
  readonly areas: readonly Area[];
  readonly view: ViewState;
  readonly change: (part: Partial<ViewState>, replace?: boolean) => void;
  readonly nearLimit: number;
  /** What is tried now. The units stand where it puts them, also before the answer has come. */
  readonly changes: readonly UnitChange[];
  readonly drawn: readonly DrawnPoint[];
  readonly onDraw: ((position: Position) => void) | null;
  /** Is told how to find the middle of the map, as long as there is one. */
  readonly middle: RefObject<(() => Position) | null>;
  readonly live: LiveMoves;
  readonly onMoved: (changes: readonly UnitChange[]) => void;
  readonly onShowTable: () => void;
}

/** The map of who has how far, its legend, and the way to the table that says the same. */
export function CoverageMapPart(props: Props) {
  const {
    answer,
    today,
    capacity,
    vardenheter,
    areas,
    view,
    change,
    nearLimit,
    changes,
    live,
    onMoved,
    onShowTable,
    drawn,
    onDraw,
    middle,
  } = props;
  const region = useQuery(regionQuery).data;
  const ground = useCoverageGround();
  const [drawable, setDrawable] = useState(true);
  const isBesideText = useIsBesideText();
  const { kinds, statuses, area } = answer.question;
  const units = useMemo(() => {
    const counted = vardenheter.filter(({ kind, status }) => kinds.includes(kind) && statuses.includes(status));
    return shownUnits(counted, changes, answer.closed);
  }, [vardenheter, kinds, statuses, changes, answer.closed]);
  const points = useQuery(populationPointsQuery).data?.items;
  const move = useUnitMove({ answer, changes, units, points, tatorter: ground.tatorter ?? [], live, onMoved });
  const [carried, setCarried] = useState<Carried | null>(null);
  const before = useMemo(() => (today === null ? null : costsOf(today)), [today]);
  const showsDifference = showingOf(view.show, today, capacity) === 'difference';
  const isAnyWithoutWay = answer.places.some(({ cost }) => cost === null);
  const colouring = useMemo(() => {
    if (capacity !== null) return capacity.colouring;
    if (showsDifference && before !== null) return differenceColouring(before);
    return distanceColouring(answer.limits, isAnyWithoutWay);
  }, [capacity, showsDifference, before, answer.limits, isAnyWithoutWay]);
  const placeText = (areaId: string) => {
    const figures =
      capacity === null ? placeSign(areaId, answer, units, showsDifference ? before : null) : capacity.signOf(areaId);
    return figures === null ? ground.nameOf(areaId) : `${ground.nameOf(areaId)}: ${figures}`;
  };
  const box = areas.find(({ id }) => id === area)?.bbox ?? region?.bbox;
  return (
    <FigureMapPart
      ground={ground}
      isDrawable={drawable}
      map={
        region === undefined || box === undefined ? null : (
          <CoverageMap
            region={region}
            ground={ground}
            answer={answer}
            colouring={colouring}
            placeText={placeText}
            units={units}
            drawn={drawn}
            onDraw={onDraw}
            middle={middle}
            live={live}
            move={move}
            carried={carried}
            box={box}
            view={view}
            change={change}
            isInText={!isBesideText}
            onCannotDraw={() => setDrawable(false)}
          />
        )
      }
      over={
        <button type="button" className={`${tableStyles['asTable']} ${styles['overMap']}`} onClick={onShowTable}>
          <Table2 aria-hidden size={20} strokeWidth={1.75} />
          {text.asTable}
        </button>
      }
    >
      <div className={styles['under']}>
        <MapShows
          options={before === null ? ['distance', 'capacity'] : ['distance', 'difference', 'capacity']}
          chosen={view.show === 'capacity' ? 'capacity' : showsDifference ? 'difference' : 'distance'}
          onChange={(showing) => change({ show: showing === 'distance' ? undefined : showing })}
        />
        {capacity !== null ? (
          <MeasureLegend {...capacity} />
        ) : showsDifference ? (
          <DifferenceLegend answer={answer} colouring={colouring} live={live} />
        ) : (
          <DistanceLegend answer={answer} colouring={colouring} live={live} nearLimit={nearLimit} />
        )}
        <UnitSymbols units={units} />
        {drawable ? (
          <MoveByKeys
            units={movableUnits(answer, units)}
            move={move}
            show={setCarried}
            isCountedLater={answer.question.travel.kind !== 'straightLine' || points === undefined}
          />
        ) : null}
      </div>
    </FigureMapPart>
  );
}
