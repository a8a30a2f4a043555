import type { CoverageAnswer, CoverageQuestion } from '@halsouppdrag/domain';
import { useSyncExternalStore } from 'react';
import { number } from '../../format/format.ts';
import { plainNumber } from '../../format/plain-number.ts';
import frame from '../../map/map-legend.module.css';
import { tackningMapText as text } from '../../text/tackning-map.ts';
import { peopleByBand } from './coverage-bands.ts';
import styles from './coverage-map.module.css';
import { noWayText } from './coverage-sign.ts';
import { differenceEnds } from './difference-bands.ts';
import type { LiveMoves } from './live-move.ts';
import type { Costs, PatternImage, PlaceColouring } from './place-colouring.ts';
import type { PlaceMeasure } from './place-measure.ts';

interface Props {
  readonly answer: CoverageAnswer & { readonly question: CoverageQuestion; readonly populationYear: number };
  readonly colouring: PlaceColouring;
  readonly live: LiveMoves;
}

/** What the colours of distance mean, with how many people each holds. */
export function DistanceLegend({ answer, colouring, live, nearLimit }: Props & { readonly nearLimit: number }) {
  const { limits, measure, question, populationYear } = answer;
  const moved = useSyncExternalStore(live.followInFrame, () => live.current(answer));
  const people = peopleByBand({ limits, total: moved?.total ?? answer.total });
  const last = plainNumber(limits.at(-1) ?? 0);
  const name = (k: number) => {
    const limit = limits[k];
    if (limit === undefined) return k === limits.length ? text.beyond(last) : noWayText(answer.units.length);
    return text.between(plainNumber(limits[k - 1] ?? 0), plainNumber(limit));
  };
  const rows = people.map((count, k) => ({ name: name(k), count, isNear: limits[k] === nearLimit }));
  // Where everything can be reached there is no such colour on the map.
  const shown = rows.filter(({ count }, k) => k <= limits.length || count > 0);
  return (
    <ClassLegend
      title={text.legend(question.kinds, measure)}
      year={populationYear}
      colouring={colouring}
      rows={shown}
    />
  );
}

/** What the colours of difference mean. */
export function DifferenceLegend({ answer, colouring, live }: Props) {
  const moved = useSyncExternalStore(live.followInFrame, () => live.current(answer));
  const costs: Costs = moved?.costOf ?? new Map(answer.places.map(({ areaId, cost }) => [areaId, cost]));
  const people = differenceEnds.map(() => 0);
  for (const { areaId, population } of answer.places) {
    const k = colouring.classOf(areaId, costs);
    people[k] = (people[k] ?? 0) + population;
  }
  const rows = differenceEnds.map((ends, k) => ({ name: differenceName(ends), count: people[k] ?? 0, isNear: false }));
  return (
    <ClassLegend
      title={text.differenceTitle(answer.measure)}
      year={answer.populationYear}
      colouring={colouring}
      rows={rows}
    />
  );
}

/** What the colours of something other than distance mean, or why there are none. */
export function MeasureLegend({ legend, colouring }: PlaceMeasure) {
  if (typeof legend === 'string') return <p className={frame['legend']}>{legend}</p>;
  const rows = legend.rows.map((row) => ({ ...row, isNear: false }));
  return <ClassLegend title={legend.title} year={legend.year} colouring={colouring} rows={rows} />;
}

function differenceName(ends: (typeof differenceEnds)[number]): string {
  if (ends === null) return text.asToday;
  const say = ends.nearer ? text.differenceBand.nearer : text.differenceBand.farther;
  return say(plainNumber(ends.from), ends.to === null ? null : plainNumber(ends.to));
}

/** A line a class: its colour with its pattern, its name, and how many people it holds. */
function ClassLegend({
  title,
  year,
  colouring: { colours, patterns },
  rows,
}: {
  title: string;
  year: number;
  colouring: Pick<PlaceColouring, 'colours' | 'patterns'>;
  rows: readonly { readonly name: string; readonly count: number; readonly isNear: boolean }[];
}) {
  const patternOf = (k: number) =>
    (Object.keys(patterns) as PatternImage[]).find((image) => patterns[image]?.includes(k));
  return (
    <div className={frame['legend']}>
      <p className={styles['legendTitle']}>
        <strong>{title}</strong>
        <span>{text.people(year)}</span>
      </p>
      <ul className={styles['bands']}>
        {rows.map(({ name, count, isNear }, k) => (
          <li key={name} data-near={isNear ? '' : undefined}>
            <span
              className={`${frame['swatch']} ${styles[patternOf(k) ?? ''] ?? frame[patternOf(k) ?? ''] ?? ''}`}
              style={{ backgroundColor: colours[k] }}
              aria-hidden
            />
            <span>{name}</span>
            <span className={frame['count']}>{number(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
