import { setTimeout as sleepFor } from 'node:timers/promises';
import { type DataService, mostImportBytes } from '@halsouppdrag/domain';
import type { Logger } from 'pino';
import { type AnswerStore, type FetchPatience, type ServiceAsker, serviceAsker } from './ask-service.ts';
import type { OutboundService } from './data-services.ts';
import { type GeodataReader, geodataReader } from './geodata-reader.ts';
import { koladaReader } from './kolada-reader.ts';
import type { OutboundProxy } from './proxy.ts';
import { pxWebReader } from './pxweb-reader.ts';
import type { ServiceReader } from './service-reader.ts';

/** The databases of statistics that may be asked, each with what asks it. */
export interface DataServiceReaders {
  readonly services: readonly DataService[];
  /** Null for an address that is none of theirs. */
  readonly at: (address: string) => { readonly service: DataService; readonly reader: ServiceReader } | null;
  readonly geodata: GeodataReader;
}

const usualPatience: FetchPatience = {
  ...{ timeoutMs: 30_000, tries: 3, backoffMs: 500, longestPauseMs: 20_000, mostBytes: mostImportBytes },
};

export function dataServiceReaders(
  outbound: readonly OutboundService[],
  store: AnswerStore,
  clock: () => Date,
  logger: Logger | null,
  proxy: OutboundProxy | null,
): DataServiceReaders {
  const sleep = (ms: number, signal: AbortSignal) => sleepFor(ms, undefined, { signal });
  const services = outbound.filter((one) => one.kind !== 'geodata');
  const geodata = outbound.filter((one) => one.kind === 'geodata');
  const asker = serviceAsker({ services: outbound, store, clock, sleep, logger, patience: usualPatience, proxy });
  const readers = new Map(services.map((service) => [service.address, { service, reader: readerOf(service, asker) }]));
  return { services, at: (address) => readers.get(address) ?? null, geodata: geodataReader(asker, geodata) };
}

function readerOf({ kind, address }: DataService, asker: ServiceAsker): ServiceReader {
  switch (kind) {
    case 'kolada':
      return koladaReader(asker, address);
    case 'pxweb1':
      return pxWebReader(asker, address, 1);
    case 'pxweb2':
      return pxWebReader(asker, address, 2);
  }
}
