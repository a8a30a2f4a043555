/** The målgrupper offered first; people may write others. Ages are whole years, both included. */
export interface KnownMalgrupp {
  readonly name: string;
  /** Null where the group is not defined by age, so that no population table can count it. */
  readonly ages: { readonly from: number; readonly to: number } | null;
}

/**
 * The four age groups are the product's own: no source the mission names draws the lines. They are stated wherever
 * a population is taken from them.
 */
export const knownMalgrupper: readonly KnownMalgrupp[] = [
  { name: 'Barn och unga', ages: { from: 0, to: 17 } },
  { name: 'Unga vuxna', ages: { from: 18, to: 29 } },
  { name: 'Vuxna', ages: { from: 30, to: 64 } },
  { name: 'Äldre', ages: { from: 65, to: 120 } },
  { name: 'Personer med psykisk ohälsa', ages: null },
  { name: 'Kroniskt sjuka', ages: null },
];
