import type { AreaFile, FoundSystem } from '@halsouppdrag/domain';
import { number } from '../format/format.ts';

/** To some ten metres, as maps are searched by. */
const degrees = (value: number) => number(value, 4);

export const areaVersionText = {
  title: 'Ny områdesindelning',
  intro:
    'Siffror kan gälla andra områden än verktygets: ett annat års RegSO eller DeSO, eller era egna vårdcentrumområden. Läs in områdenas gränser här, sedan siffrorna för dem, och räkna om siffrorna till verktygets områden. Inget läses in förrän du säger till, och allt kan tas tillbaka.',
  who: 'Den som är dataansvarig kan läsa in områden. Välj vem du är uppe till höger.',
  file: 'Fil med områden (GeoJSON, GeoPackage eller zippad shapefil)',
  sending: 'Läser filen …',
  found: (fileName: string, features: string, format: AreaFile['format']) =>
    `${fileName}: ${features} figurer. ${formats[format]}`,
  system: ({ name, epsg, known, swappedAxes }: FoundSystem) =>
    `Koordinatsystem: ${name} (EPSG:${epsg}), ${howKnown[known]}.${swappedAxes ? ' Axlarna stod i omvänd ordning och är rättade.' : ''}`,
  layer: 'Lager',
  picture: (features: string) => `Karta: gränserna för ${features} områden i filen, med länets gräns.`,
  pictureNote: 'Länets gräns är tjockare. Ligger områdena fel är koordinatsystemet ett annat än filen säger.',
  columns: 'Vad som står i kolumnerna',
  column: 'Kolumn',
  different: 'Olika värden',
  first: 'De första',
  codeColumn: 'Kolumn med områdenas kod',
  nameColumn: 'Kolumn med områdenas namn',
  choose: 'Välj …',
  noNames: 'Inga namn, bara koder',
  name: 'Vad indelningen heter',
  nameHelp: 'RegSO eller DeSO med sitt år, till exempel RegSO 2020. Annars ett eget namn: Vårdcentrumområden 2026.',
  level: 'Räknas om till',
  check: 'Kontrollera',
  checking: 'Kontrollerar …',
  checked: 'Det här skulle läsas in',
  areas: (areas: string, inRegion: string, sameCode: string) =>
    `${areas} områden, varav ${inRegion} i eller intill länet. ${sameCode} har samma kod som ett av verktygets områden.`,
  nowhere: 'Inget av områdena ligger i länet. Siffror för dem går inte att räkna om.',
  overlaps: (count: number) =>
    `${count === 1 ? 'Två områden ligger' : `${number(count)} par av områden ligger`} över varandra. Den som bor där räknas i båda när siffror räknas om. Rätta filen om det inte är meningen.`,
  overlap: (names: readonly string[], percent: string) => `${names.join(' och ')}: ${percent} procent av det minsta`,
  crossings: (count: number) =>
    `${count === 1 ? 'Ett område har en gräns som korsar sig själv' : `${number(count)} områden har gränser som korsar sig själva`}. Det som ligger i öglan kan räknas två gånger eller inte alls när siffror räknas om. En liten ögla märks inte; rätta en stor i ett kartprogram.`,
  crossing: (name: string, places: number, [lon, lat]: readonly [number, number]) => {
    const first = `${degrees(lat)}° N, ${degrees(lon)}° Ö`;
    if (places === 1) return `${name}: vid ${first}`;
    return `${name}: på ${places < 100 ? number(places) : 'minst 100'} ställen, det första vid ${first}`;
  },
  problems: 'Det här går inte att använda',
  feature: 'Figur',
  problem: 'Vad som är fel, och vad du kan göra',
  more: (count: string) => `Och ${count} till.`,
  leaveOut: (count: string) =>
    count === '1' ? 'Läs in ändå, utan den figuren' : `Läs in ändå, utan de ${count} figurerna`,
  areaList: 'Områdena, de första 100 efter kod',
  code: 'Kod',
  areaName: 'Namn',
  load: 'Läs in områdena',
  loading: 'Läser in …',
  changed: 'Något är ändrat sedan kontrollen. Kontrollera igen innan du läser in.',
  loaded: (areas: string, name: string) =>
    `${name}: ${areas} områden är inlästa. Läs nu in siffror för dem från en fil, längre ned.`,
  versions: 'Inlästa områdesindelningar',
  versionsCaption: 'Varje inläst områdesindelning, den senaste först',
  version: 'Indelning',
  areaCount: 'Områden',
  figures: 'Siffror för den',
  noFigures: 'Inga än',
  loadedAt: 'När',
  loadedBy: 'Vem',
  noVersions: 'Ingen områdesindelning är inläst.',
  figuresFor: 'Områdesindelning',
  own: 'Verktygets egen',
  waits: (name: string) =>
    `Siffror för ${name} visas inte förrän de är räknade om till verktygets områden. Det gör du under ”Räkna om siffror till en annan indelning”.`,
} as const;

const formats: Record<AreaFile['format'], string> = {
  geojson: 'Det är GeoJSON.',
  geopackage: 'Det är ett GeoPackage.',
  shapefile: 'Det är en shapefil.',
};

const howKnown: Record<FoundSystem['known'], string> = {
  stated: 'som filen säger',
  format: 'som filformatet har',
  range: 'som läget tyder på; filen säger det inte',
};
