/** What a way is counted in. */
export type Measure = 'km' | 'minutes';

/** As it stands in a heading, after a comma. */
export const shortMeasure: Record<Measure, string> = { km: 'km', minutes: 'min' };

/** `10 km`, `15 minuter`, `1 minut`. */
export function withMeasure(value: string, measure: Measure): string {
  if (measure === 'km') return `${value} km`;
  return value === '1' ? '1 minut' : `${value} minuter`;
}
