/**
 * The closed glossary: every Swedish domain noun that may stand in an identifier, as DESIGN §4 folds it
 * (å, ä → a; ö → o; é → e). `test/architecture` holds the code against it, and the tooltips of the web app
 * show its definitions.
 */
export interface GlossaryEntry {
  /** The identifier, ASCII, singular. */
  readonly id: string;
  /** The word as written in Swedish. */
  readonly term: string;
  /** Identifiers of inflected forms the code uses, plural first. */
  readonly forms?: readonly string[];
  /** One Swedish sentence. */
  readonly definition: string;
  /** Where the meaning comes from. */
  readonly source: string;
}

const regionUppsala = 'Region Uppsala, Effektiv och nära vård 2030';
const narvard = 'Strategi för närvårdssamverkan i Uppsala län 2021–2023';
const scb = 'SCB, regionala indelningar';
const prevention = 'Socialstyrelsen 2009 efter Mrazek och Haggerty 1994';

export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'halsouppdrag',
    term: 'hälsouppdrag',
    forms: ['halsouppdraget'],
    definition: 'Uppdraget att främja hälsan hos alla som bor i ett vårdcentrums område, inte bara hos de listade.',
    source: regionUppsala,
  },
  {
    id: 'insats',
    term: 'insats',
    forms: ['insatser'],
    definition: 'Något som görs för att främja hälsan i ett område, för en eller flera levnadsvanor.',
    source: regionUppsala,
  },
  {
    id: 'levnadsvana',
    term: 'levnadsvana',
    forms: ['levnadsvanor'],
    definition: 'En av sex vanor som påverkar hälsan: fysisk aktivitet, matvanor, alkohol, tobak, sömn och stress.',
    source: regionUppsala,
  },
  {
    id: 'fysiskAktivitet',
    term: 'fysisk aktivitet',
    definition: 'Levnadsvana: hur mycket människor rör på sig.',
    source: regionUppsala,
  },
  { id: 'matvanor', term: 'matvanor', definition: 'Levnadsvana: vad och hur människor äter.', source: regionUppsala },
  { id: 'alkohol', term: 'alkohol', definition: 'Levnadsvana: bruk av alkohol.', source: regionUppsala },
  { id: 'tobak', term: 'tobak', definition: 'Levnadsvana: bruk av tobak och nikotin.', source: regionUppsala },
  { id: 'somn', term: 'sömn', definition: 'Levnadsvana: hur människor sover.', source: regionUppsala },
  { id: 'stress', term: 'stress', definition: 'Levnadsvana: långvarig stress.', source: regionUppsala },
  {
    id: 'vardenhet',
    term: 'vårdenhet',
    forms: ['vardenheter'],
    definition: 'En plats där vård ges: vårdcentrum, närmottagning, hälsocentral, vårdcentral eller sjukhus.',
    source: regionUppsala,
  },
  {
    id: 'vardcentrum',
    term: 'vårdcentrum',
    definition:
      'En nod i länet med primärvården som nav, tillgänglig hela dygnet och med ansvar för hälsan i sitt område.',
    source: regionUppsala,
  },
  {
    id: 'narmottagning',
    term: 'närmottagning',
    forms: ['narmottagningar'],
    definition: 'En mindre mottagning nära dem som bor långt från en vårdcentral.',
    source: regionUppsala,
  },
  {
    id: 'halsocentral',
    term: 'hälsocentral',
    forms: ['halsocentraler'],
    definition:
      'I Uppsala län: en funktion i varje kommun med särskilt ansvar för hälsofrämjande och förebyggande arbete tillsammans med andra.',
    source: regionUppsala,
  },
  {
    id: 'vardcentral',
    term: 'vårdcentral',
    forms: ['vardcentraler'],
    definition: 'Mottagning för primärvård.',
    source: regionUppsala,
  },
  {
    id: 'sjukhus',
    term: 'sjukhus',
    definition: 'Sjukhus för länssjukhusvård eller högspecialiserad vård.',
    source: regionUppsala,
  },
  {
    id: 'lokalsamhalle',
    term: 'lokalsamhälle',
    forms: ['lokalsamhallen'],
    definition:
      'Den bygd eller stadsdel man planerar insatser för. Från början SCB:s regionala statistikområden (RegSO).',
    source: regionUppsala,
  },
  { id: 'kommun', term: 'kommun', forms: ['kommuner'], definition: 'En av Sveriges 290 kommuner.', source: scb },
  { id: 'lan', term: 'län', definition: 'Ett av Sveriges 21 län.', source: scb },
  { id: 'riket', term: 'riket', definition: 'Hela Sverige.', source: scb },
  {
    id: 'lansdel',
    term: 'länsdel',
    definition: 'En grupp kommuner i ett län som planerar vård och hälsa tillsammans.',
    source: 'Tillsammans för Nära vård i Norrbotten',
  },
  {
    id: 'halsosamordnare',
    term: 'hälsosamordnare',
    definition:
      'Den som vid ett vårdcentrum eller en vårdcentral samordnar områdets hälsofrämjande insatser med kommun och andra aktörer.',
    source: regionUppsala,
  },
  {
    id: 'planerare',
    term: 'planerare',
    definition: 'Den som jämför områdens hälsa och villkor hos region eller kommun.',
    source: 'Hälsouppdraget',
  },
  {
    id: 'samrad',
    term: 'samråd',
    definition: 'Förtroendevalda från region och kommun som beslutar om gemensamma prioriteringar för närvården.',
    source: narvard,
  },
  {
    id: 'tjansteledning',
    term: 'tjänsteledning',
    definition: 'Chefer från berörda huvudmän som leder det lokala närvårdsarbetet.',
    source: narvard,
  },
  {
    id: 'huvudman',
    term: 'huvudman',
    definition: 'Den som ansvarar för en verksamhet, till exempel regionen, kommunen eller ett företag.',
    source: narvard,
  },
  {
    id: 'behov',
    term: 'behov',
    definition: 'Något i ett område som behöver bli bättre, med belägg.',
    source: regionUppsala,
  },
  {
    id: 'malgrupp',
    term: 'målgrupp',
    forms: ['malgrupper'],
    definition: 'De människor som en insats är till för.',
    source: narvard,
  },
  {
    id: 'preventionsniva',
    term: 'preventionsnivå',
    forms: ['preventionsnivaer'],
    definition: 'Hur brett en insats riktas: främjande, universell, selektiv eller indikerad.',
    source: prevention,
  },
  {
    id: 'preventionstriangel',
    term: 'preventionstriangel',
    definition: 'Bild av preventionsnivåerna: bredast i botten för alla, smalast i toppen för några få.',
    source: prevention,
  },
  {
    id: 'framjande',
    term: 'främjande',
    definition: 'Stärker det som gör människor friska.',
    source: 'Region Värmland, Hälsotrappan',
  },
  { id: 'universell', term: 'universell', definition: 'Riktas till alla i befolkningen.', source: prevention },
  { id: 'selektiv', term: 'selektiv', definition: 'Riktas till grupper med högre risk.', source: prevention },
  {
    id: 'indikerad',
    term: 'indikerad',
    definition: 'Riktas till personer med tidiga tecken på ohälsa.',
    source: prevention,
  },
  {
    id: 'invanardialog',
    term: 'invånardialog',
    definition: 'Samtal där de som bor i ett område berättar vad de behöver.',
    source: regionUppsala,
  },
  {
    id: 'verksamhetsplan',
    term: 'verksamhetsplan',
    definition: 'Det lokala närvårdsarbetets plan för ett år.',
    source: narvard,
  },
  {
    id: 'fokusomrade',
    term: 'fokusområde',
    definition: 'Ett område som strategin för närvård lyfter fram.',
    source: narvard,
  },
  { id: 'aktivitet', term: 'aktivitet', definition: 'Ett arbete som verksamhetsplanen räknar upp.', source: narvard },
  {
    id: 'underlag',
    term: 'underlag',
    definition: 'Det material ett beslut vilar på, fryst när det lämnas.',
    source: narvard,
  },
  { id: 'beslut', term: 'beslut', definition: 'Vad samrådet bestämmer.', source: narvard },
  { id: 'deso', term: 'DeSO', definition: 'Demografiskt statistikområde, 700–2 700 invånare.', source: scb },
  { id: 'regso', term: 'RegSO', definition: 'Regionalt statistikområde, en eller flera hela DeSO.', source: scb },
  {
    id: 'tatort',
    term: 'tätort',
    forms: ['tatorter'],
    definition: 'Ort med minst 200 invånare och högst 200 meter mellan husen.',
    source: 'SCB, statistiska tätorter',
  },
  { id: 'oppen', term: 'öppen', definition: 'Vårdenheten tar emot besökare i dag.', source: regionUppsala },
  {
    id: 'beslutad',
    term: 'beslutad',
    definition: 'Vårdenheten är beslutad men har inte öppnat.',
    source: regionUppsala,
  },
  { id: 'utreds', term: 'utreds', definition: 'Vårdenheten utreds och är inte beslutad.', source: regionUppsala },
  {
    id: 'malbild',
    term: 'målbild',
    definition: 'Vårdenheten finns i regionens målbild men är inte utredd.',
    source: regionUppsala,
  },
  {
    id: 'riktad',
    term: 'riktad',
    definition: 'Till för en viss grupp, i motsats till universell.',
    source: regionUppsala,
  },
  {
    id: 'samverkan',
    term: 'samverkan',
    definition: 'Flera huvudmän gör något tillsammans, och tjänsteledningen tar ställning innan det startar.',
    source: narvard,
  },
  // Kinds of partner.
  { id: 'forvaltning', term: 'förvaltning', definition: 'En del av kommunens organisation.', source: 'Hälsouppdraget' },
  { id: 'skola', term: 'skola', definition: 'Förskola, grundskola eller gymnasieskola.', source: 'Hälsouppdraget' },
  {
    id: 'elevhalsa',
    term: 'elevhälsa',
    definition: 'Skolans samlade arbete för elevernas hälsa.',
    source: 'Hälsouppdraget',
  },
  {
    id: 'forening',
    term: 'förening',
    definition: 'En ideell förening, till exempel en idrottsförening.',
    source: 'Hälsouppdraget',
  },
  {
    id: 'bostadsbolag',
    term: 'bostadsbolag',
    definition: 'Ett företag som äger och hyr ut bostäder.',
    source: 'Hälsouppdraget',
  },
  { id: 'foretag', term: 'företag', definition: 'Ett privat företag på orten.', source: 'Hälsouppdraget' },
  {
    id: 'civilsamhalle',
    term: 'civilsamhälle',
    definition: 'Organisationer som varken är offentliga eller företag, till exempel trossamfund och nätverk.',
    source: 'Hälsouppdraget',
  },
  { id: 'myndighet', term: 'myndighet', definition: 'En statlig myndighet.', source: 'Hälsouppdraget' },
  // Where money comes from.
  { id: 'ordinarie', term: 'ordinarie', definition: 'Pengar ur verksamhetens egen budget.', source: 'Hälsouppdraget' },
  {
    id: 'folkhalsomedel',
    term: 'folkhälsomedel',
    definition: 'Pengar som regionen delar ut till folkhälsoarbete efter ansökan.',
    source: 'Region Uppsala, Folkhälsomedel 2020',
  },
  {
    id: 'gemensammaMedel',
    term: 'gemensamma medel',
    definition: 'Pengar som huvudmännen lägger in tillsammans.',
    source: narvard,
  },
  {
    id: 'statsbidrag',
    term: 'statsbidrag',
    definition: 'Pengar från staten för ett visst ändamål.',
    source: 'Hälsouppdraget',
  },
  { id: 'projekt', term: 'projekt', definition: 'Pengar för ett tidsbegränsat projekt.', source: 'Hälsouppdraget' },
  // The views of the work with insatser.
  {
    id: 'tavla',
    term: 'tavla',
    definition: 'Vyn där insatserna står i den ordning arbetet går.',
    source: 'Hälsouppdraget',
  },
  { id: 'planerad', term: 'planerad', definition: 'Insatsen har inte börjat.', source: 'Hälsouppdraget' },
  { id: 'pagar', term: 'pågår', definition: 'Insatsen genomförs nu.', source: 'Hälsouppdraget' },
  { id: 'genomford', term: 'genomförd', definition: 'Insatsen gjordes som den var tänkt.', source: 'Hälsouppdraget' },
  { id: 'avslutad', term: 'avslutad', definition: 'Insatsen slutade innan den var klar.', source: 'Hälsouppdraget' },
  { id: 'installd', term: 'inställd', definition: 'Insatsen blev inte av.', source: 'Hälsouppdraget' },
  {
    id: 'exempeldata',
    term: 'Exempeldata',
    definition: 'Påhittade uppgifter som visar hur verktyget fungerar.',
    source: 'Hälsouppdraget',
  },
  {
    id: 'narvard',
    term: 'närvård',
    definition: 'Samarbete mellan regionen och kommunerna för invånarnas hälsa och välbefinnande.',
    source: narvard,
  },
  {
    id: 'ohalsa',
    term: 'ohälsa',
    definition: 'Motsatsen till hälsa: sjukdom, besvär eller nedsatt förmåga.',
    source: 'Hälsouppdraget',
  },
  // How exact a position is.
  {
    id: 'plats',
    term: 'plats',
    definition: 'Punkten på kartan visar vårdenhetens byggnad.',
    source: 'Hälsouppdraget',
  },
  {
    id: 'stadsdel',
    term: 'stadsdel',
    definition: 'Punkten på kartan visar stadsdelens mitt.',
    source: 'Hälsouppdraget',
  },
  { id: 'ort', term: 'ort', definition: 'Punkten på kartan visar ortens mitt.', source: 'Hälsouppdraget' },
  {
    id: 'omrade',
    term: 'område',
    definition: 'Punkten på kartan visar bara ungefär var vårdenheten ligger.',
    source: 'Hälsouppdraget',
  },
  // The six views have the Swedish names people see in the address.
  { id: 'karta', term: 'karta', definition: 'Vyn med kartan.', source: 'Hälsouppdraget' },
  {
    id: 'tackning',
    term: 'täckning',
    definition: 'Hur stor del av befolkningen som når en vårdenhet.',
    source: 'Hälsouppdraget',
  },
  {
    id: 'indikatorer',
    term: 'indikatorer',
    definition: 'Mått på hälsa och villkor i ett område.',
    source: 'Hälsouppdraget',
  },
];
