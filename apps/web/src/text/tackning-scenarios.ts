import type { Opening, UnitChange } from '@halsouppdrag/domain';

/** What is tried, named shortly: "en ny enhet", or "3 ändringar" when it is more than new units. */
export function triedWords(changes: readonly UnitChange[]): string {
  const { length } = changes;
  if (changes.every(({ kind }) => kind === 'add')) return length === 1 ? 'en ny enhet' : `${length} nya enheter`;
  return length === 1 ? 'en ändring' : `${length} ändringar`;
}

/** `1 juli 2027`. */
function longDate(date: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', dateStyle: 'long' });
  return format.format(new Date(date));
}

/** `1 juni`, of a day that comes every year. */
function yearlyDay(day: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', day: 'numeric', month: 'long' });
  return format.format(new Date(`2024-${day}`));
}

/** When a unit is open, in words: "stängd 1 juni–31 augusti, öppen 2 dagar i veckan". */
export function openingWords({ closed, days }: Opening): string {
  const count = Array.isArray(days) ? days.length : days;
  const parts = [
    ...closed.map(({ from, to }) => `stängd ${yearlyDay(from)}–${yearlyDay(to)}`),
    ...(count === null ? [] : [`öppen ${count === 1 ? 'en dag' : `${count} dagar`} i veckan`]),
  ];
  return parts.length === 0 ? 'öppen som vanligt året om' : parts.join(', ');
}

export const scenarioText = {
  title: 'Pröva ändringar',
  tried: 'Det här prövas',
  nothingTried: 'Inget är ändrat mot i dag.',
  remove: (change: string) => `Ta bort: ${change}`,
  clear: 'Ta bort alla ändringar',
  uncounted: (change: string) => `${change} (enheten räknas inte)`,
  change: {
    add: (name: string) => `Ny enhet i ${name}`,
    move: (name: string, to: string) => (to === '' ? `${name} flyttas` : `${name} flyttas till ${to}`),
    close: (name: string) => `${name} stängs`,
    opening: (name: string, opening: Opening) => `${name} blir ${openingWords(opening)}`,
  },
  addChange: 'Lägg till en ändring',
  what: 'Vad som ändras',
  whatNames: {
    close: 'En enhet stängs',
    opening: 'En enhet får andra öppettider',
    add: 'En ny enhet i en tätort',
    move: 'En enhet flyttas till en tätort',
  } satisfies Record<UnitChange['kind'], string>,
  unit: 'Enhet',
  tatort: 'Tätort',
  choose: 'Välj …',
  chooseFirst: 'Välj en enhet eller en tätort först.',
  closedFrom: 'Stängd från och med',
  closedTo: 'till och med',
  dayHelp: 'Månad och dag, som 06-01. Lämna tomt om den aldrig är stängd.',
  dayWrong: 'Skriv båda dagarna som månad och dag, till exempel 06-01 och 08-31, eller ingen av dem.',
  daysAWeek: 'Öppen så många dagar i veckan',
  daysUsual: 'Som vanligt',
  days: (count: number) => (count === 1 ? '1 dag' : `${count} dagar`),
  now: (opening: Opening) => `I dag: ${openingWords(opening)}.`,
  add: 'Lägg till',
  when: {
    title: 'När',
    options: { usual: 'En vanlig vecka', summer: 'I sommar', date: 'En annan dag' },
    summer: (date: string) => `I sommar, ${longDate(date)}`,
    date: 'Dag',
    dateWrong: 'Skriv en dag som 2027-07-01.',
    placeholder: 'åååå-mm-dd',
    day: (date: string) => `den ${longDate(date)}`,
    leastDays: 'Enheter som har öppet',
    anyDays: 'hur få dagar som helst',
    atLeast: (days: number) => `minst ${days} dagar i veckan`,
    usualNote: 'I en vanlig vecka är ingen enhet stängd för säsongen.',
    holdsOn: (date: string) => `Gäller den ${longDate(date)}.`,
    closed: (names: string, date: string) => `Stängda den ${longDate(date)} och räknas inte: ${names}.`,
    noneClosed: (date: string) => `Ingen enhet är känd som stängd den ${longDate(date)}.`,
    few: (names: string) => `Har öppet för få dagar och räknas inte: ${names}.`,
    note: 'Källorna säger bara ”sommartid”. Att det betyder juni–augusti är vår läsning. För de flesta enheter är öppettiderna inte kända, och de räknas som öppna.',
  },
  open: (name: string) => `Scenario: ${name}`,
  savedBy: (version: number, who: string, when: string) => `Version ${version}, sparad av ${who} ${when}.`,
  edited: 'Ändrat, inte sparat',
  save: 'Spara',
  saveNew: 'Spara som nytt',
  undo: 'Ångra ändringarna',
  leave: 'Lämna scenariot',
  saving: 'Sparar …',
  saved: 'Sparat. Länken i adressfältet visar scenariot för andra.',
  name: 'Namn',
  note: 'Anteckning',
  noteHelp: 'Frivillig: varför det prövas, och vad som är bestämt.',
  cancel: 'Avbryt',
  copyName: (name: string) => `Kopia av ${name}`.slice(0, 120),
  copyOf: (name: string) => `Kopiera ${name}`,
  whoSaves: 'Samrådet, planerare och dataansvariga kan spara scenarier. Välj vem du är uppe till höger.',
  saveFailed: 'Det gick inte att spara. Det du prövar är kvar. Försök igen.',
  conflict: {
    title: 'Någon annan har sparat en nyare version',
    told: (who: string, when: string, version: number) =>
      `${who} sparade version ${version} ${when}. Dina ändringar började från en äldre version och är inte sparade.`,
    theirs: (changes: string) => `Den sparade versionen: ${changes}.`,
    mine: (changes: string) => `Det du prövar: ${changes}.`,
    useTheirs: 'Visa den sparade',
    keepMine: 'Spara mina ändringar som ny version',
  },
  notFound: 'Scenariot i länken finns inte. Det här är läget i dag.',
  notFoundTried: 'Scenariot i länken finns inte. Det som är ändrat i länken visas ändå.',
  comparedGone: 'Ett scenario i länken finns inte längre och jämförs inte.',
  otherMeasure: (names: readonly string[]) =>
    `${names.join(' och ')} mäter vägen i en annan enhet och kan inte stå bredvid. Öppna ${names.length === 1 ? 'det' : 'ett av dem'} för att se det för sig.`,
  versions: {
    title: 'Alla versioner',
    one: (version: number, name: string) => `Version ${version}, ${name}`,
    by: (who: string, when: string) => `sparad av ${who} ${when}.`,
    shown: 'Den visas nu.',
    old: (version: number, latest: number) => `Det här är version ${version} av ${latest}, så som den sparades.`,
    latest: 'Visa den senaste',
    goOn: 'Gå vidare från den här',
  },
  removing: {
    remove: 'Ta bort',
    removeThis: (name: string) => `Ta bort ${name}`,
    sure: (name: string) => `Ta bort ${name}? Länkar till det slutar att visa det. Vad versionerna sade finns kvar.`,
    keep: 'Behåll',
    done: (name: string) => `${name} är borttaget.`,
    changed: 'Någon annan har ändrat scenariot. Se efter vad det säger nu, och ta sedan bort det.',
    failed: 'Det gick inte att ta bort. Försök igen.',
    meanwhile:
      'Scenariot är borttaget av någon. Det du ser är så som det var. Spara det som nytt om det ska finnas kvar.',
  },
  list: {
    title: 'Sparade scenarier',
    none: 'Inga scenarier är sparade än. Pröva en ändring och spara den.',
    name: 'Namn',
    changes: 'Ändringar',
    saved: 'Sparad',
    actions: 'Gör',
    copy: 'Kopiera',
    compare: 'Jämför',
    compareWith: (name: string) => `Jämför med ${name}`,
    most: 'Högst tre jämförs åt gången.',
    more: (total: number) => `De 200 senast ändrade av ${total} visas.`,
    noChanges: 'inga ändringar',
  },
  comparison: {
    title: 'Mot i dag',
    /** The whole in one sentence: who comes within the limit, and who falls outside. */
    lead: ({ into, outOf, most, near }: { into: string | null; outOf: string | null; most: string; near: string }) => {
      if (into === null && outOf === null)
        return `Ingen får högst ${near} som inte har det i dag, och ingen förlorar det.`;
      const gain = into === null ? '' : `${into} fler får högst ${near}`;
      const loss = outOf === null ? '' : `${outOf} får längre än ${near}${most === '' ? '' : `, flest i ${most}`}`;
      if (outOf === null) return `${gain}. Ingen förlorar det.`;
      return into === null ? `${loss}.` : `${gain}; ${loss}.`;
    },
    leadNamed: (name: string, sentence: string) => `${name}: ${sentence}`,
    /** Null is nobody. */
    moved: (nearer: string | null, farther: string | null) =>
      `${nearer ?? 'Ingen'} får närmare än i dag och ${farther ?? 'ingen'} får längre.`,
    saved: (amount: string) => `I genomsnitt för alla blir det ${amount}.`,
    shorter: (amount: string) => `${amount} kortare`,
    longer: (amount: string) => `${amount} längre`,
    asToday: 'som i dag',
    unchanged: 'varken kortare eller längre',
    sideBySide: 'Sida vid sida',
    what: 'Mått',
    today: 'I dag',
    within: (near: string) => `Har högst ${near}`,
    into: (near: string) => `Får högst ${near}, hade längre`,
    outOf: (near: string) => `Får längre än ${near}, hade närmare`,
    nearer: 'Får närmare än i dag',
    farther: 'Får längre än i dag',
    mean: (measure: string) => `I genomsnitt, ${measure}`,
    savedAll: (measure: string) => `Ändring i genomsnitt för alla, ${measure}`,
    savedAffected: (measure: string) => `Ändring i genomsnitt för dem det ändras för, ${measure}`,
    people: (year: number) => `Antal invånare ${year} om inget annat sägs. Inom parentes: skillnaden mot i dag.`,
    otherQuestion:
      'Scenarierna räknar inte samma enheter eller invånare, eller mäter inte vägen på samma sätt. Vart och ett jämförs med i dag på sitt eget sätt.',
    byIndex: (name: string) => `${name}: efter socioekonomiskt index`,
    areas: (name: string) => `${name}: vilka som vinner och förlorar`,
    areaByArea: (name: string) => `${name}: lokalsamhälle för lokalsamhälle`,
    area: 'Lokalsamhälle',
    noAreas: 'För ingen blir det annorlunda.',
    nearerShort: 'Får närmare',
    fartherShort: 'Får längre',
    savedShort: (measure: string) => `Ändring i snitt, ${measure}`,
    take: 'Ta med dig',
    csv: 'CSV till kalkylprogram',
    geojson: 'GeoJSON till karta',
    takeNote: 'Varje område före och efter, med invånare, källa, år och metod. Uttaget skrivs upp.',
    takeFailed: 'Filen gick inte att hämta. Försök igen.',
  },
} as const;
