import type { Indicator } from '@halsouppdrag/domain';
import { type FiguresText, figuresOf } from '../db/indicators/figures-text.ts';
import type { Series } from '../db/indicators/find-series.ts';
import { type CountedCell, type HiddenCells, hiddenCells } from '../db/indicators/hidden-cells.ts';
import { impliedCount } from '../db/indicators/implied-count.ts';

/** All that decides what may not be told of one indicator and year. */
export interface HideAsked {
  readonly indicator: Pick<Indicator, 'measure' | 'multiplier'>;
  readonly series: readonly Pick<Series, 'id' | 'level' | 'sex' | 'ageGroup'>[];
  /** Of these series. */
  readonly figures: FiguresText;
  /** Every area that there is: JSON of `LinkedArea`s. */
  readonly areas: string;
}

/** The area it lies in is null for the outermost. */
export type LinkedArea = readonly [number: number, id: string, parentId: string | null];

export function hideAsked({ indicator, series, figures, areas }: HideAsked): HiddenCells {
  const linked: LinkedArea[] = JSON.parse(areas);
  const ids = new Map(linked.map(([number, id]) => [number, id]));
  const parents = new Map(linked.map(([, id, parentId]) => [id, parentId]));
  const children = new Map<string | null, string[]>();
  for (const [id, parent] of parents) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(id);
    else children.set(parent, [id]);
  }
  const byId = new Map(series.map((one) => [one.id, one]));
  const cells = figuresOf(figures).flatMap((figure): CountedCell[] => {
    const { level, sex, ageGroup } = byId.get(figure.seriesId) as HideAsked['series'][number];
    const areaId = ids.get(figure.areaNumber);
    if (areaId === undefined) return [];
    return [{ level, areaId, sex, ageGroup, denominator: figure.denominator, count: impliedCount(indicator, figure) }];
  });
  return hiddenCells(indicator.measure, cells, {
    parentOf: (id) => parents.get(id) ?? null,
    childrenOf: (id) => children.get(id) ?? [],
  });
}
