import { perThousand, type SupplyMeasure, type WhiteSpotCell, type WhiteSpotTotal } from '@halsouppdrag/domain';
import { number } from '../../../format/format.ts';
import { whiteSpotsText as text } from '../../../text/white-spots.ts';

/** The figure of a cell by the measure chosen; null where nobody lives. */
export function cellFigure(cell: WhiteSpotCell, measure: SupplyMeasure): number | null {
  return { number: cell.insatser, hours: cell.hoursPerThousand, reach: cell.reachPerThousand }[measure];
}

/** The same for a whole column. */
export function totalFigure(total: WhiteSpotTotal, population: number, measure: SupplyMeasure): number | null {
  return measure === 'number' ? total.insatser : perThousand(total[measure], population);
}

/** The figure as it stands in a cell. What is there is never written as 0: 0,04 hours are "under 0,1". */
export function figureText(figure: number | null, measure: SupplyMeasure): string {
  if (figure === null) return text.noFigure;
  if (measure === 'number' || figure === 0) return number(figure);
  if (figure < 0.05) return `<\u00a0${number(0.1, 1)}`;
  return number(figure, figure < 100 ? 1 : 0);
}

/** What is said before and after what a cell shows, to who hears it: where it stands, and what the figure is. */
export function cellSpoken(
  cell: WhiteSpotCell,
  area: string,
  measure: SupplyMeasure,
): { before: string; after: string } {
  const figure = cellFigure(cell, measure);
  const after = figure === null ? text.unknownFigure : text.spokenAfter[measure](figure);
  return {
    before: text.spokenBefore(area, cell.levnadsvana, cell.need),
    after: cell.isWhiteSpot ? text.spokenSpot : after,
  };
}

/** How a cell looks: a white spot by how large the need is, something there, or nothing that is missed. */
export type CellLook = 'spotHigh' | 'spotMedium' | 'some' | 'quiet';

export function cellLook({ isWhiteSpot, need, insatser }: WhiteSpotCell): CellLook {
  if (isWhiteSpot) return need === 'high' ? 'spotHigh' : 'spotMedium';
  return insatser > 0 && (need === 'high' || need === 'medium') ? 'some' : 'quiet';
}
