import type { QueryPart } from '@halsouppdrag/domain';

/** Where people find a database's own pages, by the host that programs ask. */
const pages: Readonly<Record<string, string>> = {
  'api.kolada.se': 'https://www.kolada.se',
  'fohm-app.folkhalsomyndigheten.se': 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/pxweb/sv/A_Folkhalsodata',
  'statistikdatabasen.scb.se': 'https://www.statistikdatabasen.scb.se',
  'api.scb.se': 'https://www.statistikdatabasen.scb.se',
};

export const fetchText = {
  title: 'Hämta från en statistikdatabas',
  intro:
    'Sök en tabell eller ett nyckeltal, hämta det för länets områden, kontrollera och läs in. Frågan sparas, så att nästa års siffror hämtas med ett klick. Det behövs internet.',
  who: 'Den som är dataansvarig kan hämta siffror. Välj vem du är uppe till höger.',
  none: 'Ingen statistikdatabas är inställd. Den som sköter servern anger dem i inställningen FETCH_FROM.',
  indicator: 'Vad siffrorna ska gälla',
  decideLater: 'Bestäm när de läses in',
  service: 'Statistikdatabas',
  level: 'Områden på nivån',
  words: 'Sök efter',
  wordsHelp: 'Ord ur tabellens eller nyckeltalets namn. Det går också att klistra in en tabells adress från databasen.',
  search: 'Sök',
  searching: (service: string) => `Frågar ${service} …`,
  found: (count: string, service: string) => `${count} träffar hos ${service}`,
  foundOne: (service: string) => `En träff hos ${service}`,
  foundNone: (service: string) =>
    `${service} har inget med de orden. Pröva ett kortare ord eller en del av ett ord, till exempel ”rök”, eller en annan databas.`,
  compare: 'Läs namnet noga: det är du som avgör om det mäter samma sak som indikatorn.',
  hit: 'Namn',
  about: 'Innehåll',
  updated: 'Ändrad',
  action: 'Välj',
  fetch: 'Hämta',
  fetchOf: (title: string) => `Hämta ${title}`,
  choose: 'Välj',
  chooseOf: (title: string) => `Välj ${title}`,
  unknown: '–',
  partsTitle: (title: string) => `Vad ska hämtas av ”${title}”?`,
  takes: {
    areas: 'områdena på den valda nivån',
    latest: 'de senaste',
    all: 'alla',
    codes: 'välj vilka',
    none: 'summan',
  } satisfies Record<QueryPart['take'] | 'none', string>,
  yearsTaken: 'Hur många',
  codesOf: (label: string) => `Värden av ${label}`,
  codesLeft: (count: string) => `De första visas. ${count} till finns i tabellen; välj ”alla” för att få med dem.`,
  fetched: (service: string, when: string) => `Hämtat från ${service} ${when}.`,
  kept: (when: string) => `Samma fråga ställdes nyss; svaret är det som kom ${when}.`,
  calls: (count: string) => `Hämtat i ${count} delar.`,
  openPage: (service: string) => `Öppna sidan hos ${service}`,
  pageOf: (address: string) => {
    const { host, origin } = new URL(address);
    return pages[host] ?? origin;
  },
  savedTitle: 'Sparade frågor',
  savedCaption: 'Frågor som har ställts, den senaste först',
  table: 'Tabell eller nyckeltal',
  latest: 'Senast hämtad',
  never: 'Inte än',
  isFor: 'Gäller',
  actions: 'Gör',
  latestBy: (when: string, who: string) => `${when} av ${who}`,
  again: 'Hämta igen',
  againOf: (title: string) => `Hämta igen: ${title}`,
  remove: 'Ta bort',
  removeOf: (title: string) => `Ta bort frågan: ${title}`,
  noSaved: 'Ingen fråga är sparad.',
} as const;
