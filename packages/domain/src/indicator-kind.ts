/** What kind of figure an indicator is: it says which interval, funnel and trend it has. */
export const measures = [
  /** So many of a number of people. Wilson's interval. */
  'proportion',
  /** Events over person-years. Byar's interval. */
  'crudeRate',
  /** A rate with the make-up of a standard population. Its interval is the source's. */
  'standardisedRate',
  /** A mean of what was measured one by one. Its interval is the source's. */
  'mean',
  /** Observed over expected. Byar's interval. */
  'ratio',
  /** A class, a place among others or an index: an order, with no interval and nothing to compare by. */
  'index',
  /** A number of people: everyone is counted, so that there is no interval. */
  'count',
] as const;
export type Measure = (typeof measures)[number];

/** How figures of an indicator are told apart, chosen for each and said with every answer. */
export const comparisonRules = ['byIntervals', 'byDifference', 'none'] as const;
export type ComparisonRule = (typeof comparisonRules)[number];

/** Which rules keep small numbers of people from being told. */
export const protections = [
  /** Answers to a survey: no figure of fewer than 50 answers, counts of 1–4 hidden so that no sum tells them. */
  'survey',
  /** A register or a count of our own: counts of 1–4 hidden so that no sum tells them. */
  'smallCounts',
  /** Official statistics that their publisher has already protected and made open: shown as published. */
  'published',
] as const;
export type Protection = (typeof protections)[number];

export const indicatorSexes = ['all', 'women', 'men'] as const;
export type IndicatorSex = (typeof indicatorSexes)[number];

/** Why there is no value. */
export const missingReasons = [
  /** Hidden, by the source or here: too few people. Shown as `..`. */
  'hidden',
  /** The source has none: nobody answered, or it was not measured. */
  'missing',
  /** The question has no meaning there. */
  'notApplicable',
  /** A survey with fewer than 50 answers. */
  'fewAnswers',
  /** Too few events for a standardised rate. */
  'fewEvents',
  /** Nobody to count among. */
  'noDenominator',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** The services that figures come from. */
export const fetchServices = ['folkhalsodata', 'kolada', 'livOchHalsa', 'scb', 'other'] as const;
export type FetchService = (typeof fetchServices)[number];
