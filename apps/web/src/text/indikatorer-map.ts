export const indikatorerMap = {
  title: 'Karta',
  mapOf: (region: string) =>
    `Karta över ${region}: hur områdena ligger till. Flytta med piltangenterna och zooma med plus och minus. Allt på kartan finns också i tabellen, där områden kan väljas.`,
  noWebGl: 'Den här webbläsaren kan inte rita kartan. Tabellen säger samma sak.',
  twoFingers: 'Flytta kartan med två fingrar',
  holdCtrl: 'Håll ned Ctrl och rulla för att zooma',
  holdCommand: 'Håll ned ⌘ och rulla för att zooma',
  legend: (unit: string, year: number) => `${unit}, ${year}`,
} as const;
