const goalsIn = (count: number) => (count === 1 ? '1 mål' : `${String(count)} mål`);
const resourcesIn = (count: number) => (count === 1 ? '1 resursrad' : `${String(count)} resursrader`);

/** What the form says of starting an insats from something that is already there. */
export const startFromText = {
  open: 'Utgå från en metod eller en tidigare insats',
  link: 'Utgå från den här',
  earlier: 'Tidigare insats',
  earlierHelp:
    'Planen kopieras: rubrik, beskrivning, levnadsvanor, målgrupper, partner, mål och resurser. Datum, deltagare, uppföljning och dagbok följer inte med.',
  earlierNothing: 'Ingen insats innehåller de orden.',
  methods: 'Kända metoder',
  onlyAStart: 'Listan är en början: bara det som har en källa i länet står här.',
  source: (title: string, date: string) => `Källa: ${title}, ${date}.`,
  use: (name: string) => `Utgå från ${name}`,
  example: 'Exempeldata',
  takenOver: (from: string, goals: number, resources: number) => {
    const along = [goals === 0 ? '' : goalsIn(goals), resources === 0 ? '' : resourcesIn(resources)].filter(
      (part) => part !== '',
    );
    return `Utgår från ${from}. Läs igenom och ändra det som är annorlunda.${along.length === 0 ? '' : ` ${along.join(' och ')} följer med och ändras på insatsens sida.`}`;
  },
} as const;
