import type { IndicatorSex } from '@halsouppdrag/domain';

/** A count of people that is told of an area, a sex and an age, or that follows from two that are. */
export interface LinkedCell {
  readonly area: string;
  readonly sex: IndicatorSex;
  /** Null for all ages. */
  readonly ageGroup: string | null;
  readonly count: number;
  /** Among how many people; null where there is no such number, or no one counted can be more than all. */
  readonly of: number | null;
}
