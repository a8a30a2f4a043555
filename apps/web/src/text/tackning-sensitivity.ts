export const sensitivityText = {
  title: 'Om gränsen vore en annan',
  intro: 'Så mycket hänger på var gränsen dras. Beslut som vänder av en liten ändring står på svag grund.',
  steady: (least: string, most: string) =>
    `Flyttas gränsen tio procent åt något håll är det mellan ${least} och ${most} procent som har nära.`,
  holds: 'Det som prövas ger fler nära vid alla gränser i tabellen.',
  loses: 'Det som prövas ger färre nära vid alla gränser i tabellen.',
  holdsPartly: 'Det som prövas ger fler nära vid några av gränserna i tabellen, och lika många vid de andra.',
  losesPartly: 'Det som prövas ger färre nära vid några av gränserna i tabellen, och lika många vid de andra.',
  turns:
    'Om det som prövas ger fler eller färre nära beror på var gränsen dras: se efter i tabellen innan något beslutas.',
  caption: 'Så många har nära vid andra gränser',
  limit: 'Gräns',
  chosen: (limit: string) => `${limit} (vald)`,
  against: (percent: string) => `${percent} %`,
  change: 'Mot den valda',
  near: 'Har nära',
  share: 'Andel, %',
  points: 'Skillnad mot vald gräns, procentenheter',
  today: 'Fler eller färre än i dag',
} as const;

export const otherMeasuresText = {
  caption: 'Mätt på andra sätt',
  measure: 'Så mäts resan',
  equal: 'Minst lika många som i dag har högst',
  median: 'Hälften har högst',
  p90: 'Nio av tio har högst',
  unreachable: 'Utan väg',
  failed: (name: string, why: string) => `${name}: gick inte att räkna. ${why}`,
  today: 'Fler eller färre än i dag',
} as const;
