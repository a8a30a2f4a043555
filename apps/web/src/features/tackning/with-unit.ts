import { plainNumber } from '../../format/plain-number.ts';
import type { Measure } from '../../text/tackning-map.ts';
import { travelText } from '../../text/tackning-travel.ts';

/** A limit as it is said: `10 km`, `15 minuter`. */
export const withUnit = (limit: number, measure: Measure): string => travelText.limit(plainNumber(limit), measure);
