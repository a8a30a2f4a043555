export const figureMapText = {
  title: 'Karta',
  noWebGl: 'Den här webbläsaren kan inte rita kartan. Tabellen säger samma sak.',
  twoFingers: 'Flytta kartan med två fingrar',
  holdCtrl: 'Håll ned Ctrl och rulla för att zooma',
  holdCommand: 'Håll ned ⌘ och rulla för att zooma',
} as const;
