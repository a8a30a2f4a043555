import type { InsatsFields } from './insats-fields.ts';

/** A field of the form says what it became. */
export type OnFieldChange = (change: Partial<InsatsFields>) => void;
