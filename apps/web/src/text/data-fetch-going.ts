import type { FetchJob, FetchProgress } from '@halsouppdrag/domain';
import { number } from '../format/format.ts';

/** What happens with a fetch just now. */
function going({ state, ahead, progress }: Pick<FetchJob, 'state' | 'ahead' | 'progress'>): string {
  if (state === 'waiting') return ahead === 0 ? 'Startar …' : `Väntar på sin tur, ${number(ahead)} före …`;
  return progress === null ? 'Startar …' : doing(progress);
}

function doing({ serviceName, step, part, parts, waits }: FetchProgress): string {
  if (waits !== null) {
    const pause = `${number(waits.seconds)} s`;
    switch (waits.why) {
      case 'asked':
        return `Väntar ${pause}, ${serviceName} bad om det …`;
      case 'trouble':
        return `Svaret från ${serviceName} kom inte fram. Försöker igen om ${pause} …`;
      case 'pace':
        return `Väntar ${pause}, för att inte fråga ${serviceName} oftare än den tillåter …`;
    }
  }
  switch (step) {
    case 'describing':
      return `Frågar ${serviceName} vad tabellen innehåller …`;
    case 'fetching': {
      if (part === null || parts === 1) return `Hämtar från ${serviceName} …`;
      return `Hämtar del ${number(part)}${parts === null ? '' : ` av ${number(parts)}`} från ${serviceName} …`;
    }
    case 'reading':
      return 'Läser det som kom …';
  }
}

export const fetchGoingText = {
  going,
  starting: 'Startar …',
  reading: 'Läser det som kom …',
  failed: 'Det gick inte att hämta. Försök igen.',
  lost: 'Ingen kontakt med servern. Hämtningen fortsätter där, och visas igen när kontakten är tillbaka.',
  stopped: 'Avbrutet. Ingen fil är hämtad.',
  interrupted:
    'Hämtningen avbröts när servern startades om. Tryck på Hämta igen; de delar som hann komma hämtas inte en gång till.',
  show: 'Visa hur det går',
  showOf: (title: string) => `Visa hur det går: ${title}`,
  underWay: 'Hämtas nu',
  callsOf: (count: number, service: string) =>
    `Hämtad från ${service} ${count === 1 ? 'med ett anrop' : `med ${number(count)} anrop`}`,
  callsCaption: (fileName: string) => `Anropen som gav ${fileName}`,
  address: 'Adress',
  when: 'Besvarat',
  status: 'Svar',
  statusOf: (status: number | null, kept: boolean) =>
    kept
      ? 'Sparat svar, frågades inte igen'
      : status === 304
        ? 'Oförändrat sedan sist (304)'
        : `Nytt svar${status === null ? '' : ` (${status})`}`,
  size: 'Storlek',
  kilobytes: (bytes: number) => `${number(Math.max(1, Math.round(bytes / 1024)))} kB`,
} as const;
