import type { JobState, RoadMode } from '@halsouppdrag/domain';

export const travelText = {
  travel: 'Så mäts resan',
  straight: 'Fågelvägen × faktor',
  by: { car: 'Väg med bil', walk: 'Till fots' } satisfies Record<RoadMode, string>,
  of: (mode: string, file: string) => `${mode} (${file})`,
  server: (name: string) => `Bil enligt ${name}-server`,
  serverDown: 'Servern svarar inte just nu. Restider som är sparade visas med sitt datum.',
  gone: 'Något som inte finns längre',
  none: 'Med ett inläst vägnät går det att mäta i minuter, med bil och till fots.',
  networks: 'Vägnät',
  networksIntro:
    'Ett utdrag ur OpenStreetMap (.osm.pbf, högst 128 MB) ger bilvägar, gångvägar, enkelriktningar och hastigheter. Utdraget ska täcka hela länet: den som bor utanför räknas som utan väg.',
  networksWho: 'Bara en dataansvarig kan läsa in vägnät.',
  noNetworks: 'Inget vägnät är inläst.',
  upload: 'Välj ett utdrag att läsa in …',
  sending: (percent: string) => `Skickar filen: ${percent} %`,
  storing: 'Filen är framme och sparas …',
  cancel: 'Avbryt',
  remove: 'Ta bort',
  removeThis: (file: string) => `Ta bort vägnätet ${file}`,
  cancelThis: (file: string) => `Avbryt inläsningen av ${file}`,
  sure: (file: string) => `Ta bort ${file}? Länkar som mäter med det visar sedan ett fel.`,
  keep: 'Behåll',
  failed: 'Filen kom inte fram. Försök igen.',
  states: {
    waiting: 'Väntar på sin tur',
    running: 'Läses in',
    done: 'Inläst',
    failed: 'Gick inte att läsa',
    cancelled: 'Avbruten',
    interrupted: 'Avbruten',
  } satisfies Record<JobState, string>,
  reading: (percent: string) => `Läses in: ${percent} %`,
  from: (day: string, who: string | null) => `Inläst ${day}${who === null ? '' : ` av ${who}`}.`,
  data: (attribution: string, date: string | null) =>
    date === null
      ? `Kartdata: ${attribution}. Filen säger inte från vilken dag den är.`
      : `Kartdata: ${attribution}, ${date}.`,
  length: (km: string) => `${km} km vägar och stigar.`,
  parts: {
    car: (main: string, loose: string, none: string) =>
      `Med bil: ${main} % av invånarna bor vid den största sammanhängande delen, ${loose} % vid delar som hänger löst, ${none} % längre än 2 km från en väg.`,
    walk: (main: string, loose: string, none: string) =>
      `Till fots: ${main} % av invånarna bor vid den största sammanhängande delen, ${loose} % vid delar som hänger löst, ${none} % längre än 2 km från en väg.`,
  } satisfies Record<RoadMode, (main: string, loose: string, none: string) => string>,
  looseParts: {
    car: 'Delar som hänger löst för bilar',
    walk: 'Delar som hänger löst för gående',
  } satisfies Record<RoadMode, string>,
  loosePart: (share: string, people: string, km: string, place: string | null) =>
    `${share} % (${people} invånare) vid ${km} km väg${place === null ? '' : `, flest i ${place}`}`,
  fewerParts: (count: string, share: string) => `${count} mindre delar: ${share} % tillsammans`,
} as const;
