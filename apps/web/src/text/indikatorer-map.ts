export const indikatorerMap = {
  mapOf: (region: string) =>
    `Karta över ${region}: hur områdena ligger till. Flytta med piltangenterna och zooma med plus och minus. Allt på kartan finns också i tabellen, där områden kan väljas.`,
  legend: (unit: string, year: number) => `${unit}, ${year}`,
} as const;
