import { type Levnadsvana, levnadsvanor, type WhiteSpots } from '@halsouppdrag/domain';
import { date } from '../../format/format.ts';
import { whiteSpotColouringText as text } from '../../text/white-spot-colouring.ts';
import type { Measure } from './measure.ts';

/** The gap between need and insatser for one levnadsvana, as something to colour the lokalsamhällen by. */
export function whiteSpotMeasure(spots: WhiteSpots, levnadsvana: Levnadsvana, id: string): Measure {
  const { from, to } = spots.period;
  const at = levnadsvanor.indexOf(levnadsvana);
  return {
    id,
    name: text.colourCounted(text.colour(levnadsvana), text.counted(from, to, date(new Date()))),
    unit: text.colourUnit,
    polarity: 'lowIsGood',
    sourceId: spots.indexSourceId ?? spots.populationSourceId,
    mark: spots.indexMark,
    description: `${text.explained} ${spots.method}`,
    year: spots.indexYear ?? spots.populationYear,
    values: new Map(spots.rows.map(({ areaId, cells }) => [areaId, cells[at]?.gap ?? null])),
  };
}
