export const sourceText = {
  /** A title may end with the year already: "Socioekonomiskt index per RegSO 2022". */
  source: (source: string, year: number) =>
    source.endsWith(String(year)) ? `Källa: ${source}.` : `Källa: ${source}, ${year}.`,
} as const;
