export const indikatorerPicture = {
  example: 'Exempeldata: siffrorna är påhittade för att visa hur verktyget fungerar',
  saveSvg: 'Spara som SVG',
  savePng: 'Spara som PNG',
  failed: 'Bilden gick inte att göra i den här webbläsaren. Spara som SVG i stället.',
  asTable: 'Visa som tabell',
} as const;
