import { type DataService, type ServiceKind, serviceKinds } from '@halsouppdrag/domain';
import { isLoopback } from '../http/where-from.ts';

/** A place that layers of outlines may be fetched from, whatever its services are. */
export interface GeodataService {
  readonly kind: 'geodata';
  readonly address: string;
  readonly name: string;
}

export type OutboundService = DataService | GeodataService;

/** The open statistical databases that are known, which may be asked when nobody has said otherwise. */
const knownServices: readonly DataService[] = [
  { kind: 'kolada', name: 'Kolada', address: 'https://api.kolada.se/v3' },
  {
    kind: 'pxweb1',
    name: 'Folkhälsodata',
    address: 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata',
  },
  { kind: 'pxweb2', name: 'SCB', address: 'https://statistikdatabasen.scb.se/api/v2' },
  { kind: 'pxweb1', name: 'SCB (äldre)', address: 'https://api.scb.se/OV0104/v1/doris/sv/ssd' },
];

const example = 'FETCH_FROM="kolada=https://api.kolada.se/v3 pxweb2=https://statistik.example.se/api/v2"';
const kindNames: Readonly<Record<ServiceKind, string>> = { kolada: 'Kolada', pxweb1: 'PxWeb', pxweb2: 'PxWebApi 2' };
const isKind = (kind: string): kind is ServiceKind => serviceKinds.some((one) => one === kind);

/** Its whole host is meant: layers of one service often lie beside each other. */
const geodata = ({ origin, host }: URL): GeodataService => ({ kind: 'geodata', address: origin, name: host });

/**
 * The databases and services of geodata that may be asked, of the setting FETCH_FROM: `kind=address` for each, with spaces
 * between, or `none`.
 * One Swedish sentence when it cannot be used.
 */
export function readDataServices(
  setting: string | undefined,
): readonly OutboundService[] | { readonly refused: string } {
  if (!setting) return knownServices;
  if (setting.trim() === 'none') return [];
  const services: OutboundService[] = [];
  for (const text of setting.split(/\s+/).filter((one) => one !== '')) {
    const [, kind = '', address = ''] = /^(\w+)=(.+)$/.exec(text) ?? [];
    const url = URL.canParse(address) ? new URL(address) : null;
    // Not told back: what is written there may be a password.
    if (url !== null && (url.username !== '' || url.password !== '')) {
      return { refused: 'FETCH_FROM har användarnamn eller lösenord i en adress, som inte kan användas. Ta bort dem.' };
    }
    if (!(isKind(kind) || kind === 'geodata') || url === null || url.search !== '' || url.hash !== '') {
      return { refused: `FETCH_FROM: ”${text}” går inte att förstå. Skriv till exempel ${example}.` };
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.host))) {
      return { refused: `FETCH_FROM: ${url.origin} måste börja med https. Bara den egna datorn får ha http.` };
    }
    if (!isKind(kind)) {
      services.push(geodata(url));
      continue;
    }
    const known = knownServices.find((one) => one.kind === kind && one.address === address);
    services.push({
      kind,
      address: url.href.replace(/\/+$/, ''),
      name: known?.name ?? `${url.host} (${kindNames[kind]})`,
    });
  }
  return services;
}
