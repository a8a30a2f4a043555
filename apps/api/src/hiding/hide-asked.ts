import type { Measure } from '@halsouppdrag/domain';
import { type FiguresText, figuresOf, type StoredSeriesFigure } from '../db/indicators/figures-text.ts';
import type { Series } from '../db/indicators/find-series.ts';
import type { CountedCell, HiddenCells } from '../db/indicators/hidden-cells.ts';
import { type CountedCells, hiddenOfSamePeople } from '../db/indicators/hidden-of-same-people.ts';
import { impliedCount } from '../db/indicators/implied-count.ts';

/** Of one year: an indicator, or several that are about the same people. */
export interface HideAsked {
  readonly indicators: readonly {
    readonly measure: Measure;
    readonly multiplier: number;
    /** Whether it counts those that the unturned do not. */
    readonly isTurned: boolean;
    readonly series: readonly Pick<Series, 'id' | 'level' | 'sex' | 'ageGroup'>[];
  }[];
  /** Of all these series. */
  readonly figures: FiguresText;
  /** Every area that there is: JSON of `LinkedArea`s. */
  readonly areas: string;
}

/** The area it lies in is null for the outermost. */
export type LinkedArea = readonly [number: number, id: string, parentId: string | null];

/** What may not be told of any of them: what one hides the others hide too. */
export function hideAsked({ indicators, figures, areas }: HideAsked): HiddenCells {
  const linked: LinkedArea[] = JSON.parse(areas);
  const ids = new Map(linked.map(([number, id]) => [number, id]));
  const parents = new Map(linked.map(([, id, parentId]) => [id, parentId]));
  const children = new Map<string | null, string[]>();
  for (const [id, parent] of parents) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(id);
    else children.set(parent, [id]);
  }
  const rows = new Map<number, StoredSeriesFigure[]>();
  for (const figure of figuresOf(figures)) {
    const own = rows.get(figure.seriesId);
    if (own) own.push(figure);
    else rows.set(figure.seriesId, [figure]);
  }
  const counted = indicators.map((indicator): CountedCells => {
    const cells = indicator.series.flatMap(({ id, level, sex, ageGroup }) =>
      (rows.get(id) ?? []).flatMap((figure): CountedCell[] => {
        const areaId = ids.get(figure.areaNumber);
        if (areaId === undefined) return [];
        const { denominator } = figure;
        return [{ level, areaId, sex, ageGroup, denominator, count: impliedCount(indicator, figure) }];
      }),
    );
    return { measure: indicator.measure, isTurned: indicator.isTurned, cells };
  });
  return hiddenOfSamePeople(counted, {
    parentOf: (id) => parents.get(id) ?? null,
    childrenOf: (id) => children.get(id) ?? [],
  });
}
