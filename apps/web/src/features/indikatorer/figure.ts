import type { ComparedArea, MissingReason } from '@halsouppdrag/domain';

/** One area's figure as the charts, the map and the table take it. */
export interface AreaFigure extends ComparedArea {
  /** With what it lies in, where the name alone says little. */
  readonly name: string;
  readonly population: number;
}

export interface ShownFigure extends AreaFigure {
  readonly value: number;
}

export type SecuredFigure = ShownFigure & { readonly interval: NonNullable<AreaFigure['interval']> };

export function hasValue(figure: AreaFigure): figure is ShownFigure {
  return figure.value !== null;
}

export function hasInterval(figure: AreaFigure): figure is SecuredFigure {
  return figure.value !== null && figure.interval !== null;
}

/** Whether a figure is withheld because it is of few, rather than not there at all. */
export function isHidden(missing: MissingReason | null): boolean {
  return missing === 'hidden' || missing === 'fewAnswers' || missing === 'fewEvents';
}
