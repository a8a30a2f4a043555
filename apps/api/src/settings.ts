import { resolve } from 'node:path';
import type { RoutingServer } from '@halsouppdrag/domain';
import { type OutboundService, readDataServices } from './fetching/data-services.ts';
import { type OutboundProxy, readProxy } from './fetching/proxy.ts';
import { isLoopback } from './http/where-from.ts';
import type { ServerAddresses } from './routing/server-times.ts';

/** Built, everything lies side by side in `dist`, as deep in the repository as this file. */
export const repositoryRoot = resolve(import.meta.dirname, '../../..');

export interface Settings {
  /** A PostgreSQL server of the user's own, null for the embedded one. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string | undefined;
  readonly regionFolder: string;
  readonly host: string;
  readonly port: number;
  readonly routingServers: ServerAddresses;
  /** The databases of statistics that figures may be fetched from. */
  readonly dataServices: readonly OutboundService[];
  /** The way out to them, where there is no other. */
  readonly proxy: OutboundProxy | null;
}

const serverSettings: readonly (readonly [RoutingServer, string])[] = [
  ['osrm', 'OSRM_URL'],
  ['valhalla', 'VALHALLA_URL'],
];

/** Reads the settings, or says in one Swedish sentence which one cannot be used. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings | { readonly refused: string } {
  const host = environment['HOST'] || '127.0.0.1';
  if (!isLoopback(host)) {
    return {
      refused: `HOST=${host} går inte: i lokalt läge lyssnar Hälsouppdraget bara på den egna datorn. Ta bort HOST.`,
    };
  }
  const port = environment['PORT'] || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    return { refused: `PORT=${port} är ingen port. Ange ett tal från 0 till 65535.` };
  }
  const routingServers: Partial<Record<RoutingServer, string>> = {};
  for (const [server, name] of serverSettings) {
    const address = environment[name];
    if (!address) continue;
    const url = URL.canParse(address) ? new URL(address) : null;
    // Not told back: what is written there may be a password.
    if (url !== null && (url.username !== '' || url.password !== '')) {
      return { refused: `${name} har användarnamn eller lösenord i adressen, som inte kan användas. Ta bort dem.` };
    }
    if (url === null || !/^https?:$/.test(url.protocol)) {
      return { refused: `${name}=${address} är ingen adress. Skriv till exempel ${name}=http://localhost:5000.` };
    }
    routingServers[server] = address;
  }
  const dataServices = readDataServices(environment['FETCH_FROM']);
  if ('refused' in dataServices) return dataServices;
  return {
    ...{ routingServers, dataServices, proxy: readProxy(environment) },
    databaseUrl: environment['DATABASE_URL'] || null,
    dataFolder: environment['HALSOUPPDRAG_DATA'] || undefined,
    regionFolder: resolve(repositoryRoot, environment['HALSOUPPDRAG_REGION'] || 'data/uppsala'),
    host: host.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port),
  };
}
