import { plainNumber } from '../../format/plain-number.ts';
import { type Measure, withMeasure } from '../../text/measure-words.ts';

/** A limit as it is said: `10 km`, `15 minuter`. */
export const withUnit = (limit: number, measure: Measure): string => withMeasure(plainNumber(limit), measure);
