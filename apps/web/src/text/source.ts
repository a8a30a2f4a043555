export const sourceText = {
  source: (source: string, year: number) => `Källa: ${source}, ${year}.`,
} as const;
