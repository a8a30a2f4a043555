import { type RoutingServer, routingServerName, type TravelMode } from '@halsouppdrag/domain';
import {
  accessKmh,
  byPrecedence,
  farthestAccessMetres,
  type KnownLeast,
  type PopulationPoint,
  type UnitPoint,
  walkingKmh,
} from '@halsouppdrag/geo';
import { readNetwork } from '../db/networks/read-networks.ts';
import type { Db } from '../db/open-database.ts';
import type { FieldError } from '../http/problem.ts';
import { localDate } from '../local-date.ts';
import type { ServerTimes } from '../routing/server-times.ts';
import type { RoadTimes } from './road-times.ts';
import type { TravelTold } from './travel-told.ts';

/** How the cost of travelling is measured in one answer, and what to say of it. */
interface MeasuredTravel {
  readonly travel: TravelTold;
  /** In plain Swedish. */
  readonly method: string;
}

/**
 * Gives the travel cost from these people to each of some sets of units, or which field asks for what there is not. Roads
 * are searched here and now, so that the cost answers for just these.
 */
export type TravelCosts = (
  mode: TravelMode,
  points: readonly PopulationPoint[],
  unitSets: readonly (readonly UnitPoint[])[],
) => Promise<MeasuredTravel | { readonly refused: FieldError }>;

const nearest = 'till den närmaste enheten; av lika nära enheter går en öppen före en som inte är öppen.';

const gone = {
  refused: {
    field: 'travel.networkId',
    message: 'Vägnätet finns inte, eller är inte färdigt inläst. Välj ett annat, eller mät med fågelvägen.',
  },
};

export function travelCosts(db: Db, roads: RoadTimes, servers: ServerTimes): TravelCosts {
  return async (mode, points, unitSets) => {
    if (mode.kind === 'straightLine') {
      return { travel: mode, method: straightLineMethod(mode.detourFactor) };
    }
    if (mode.kind === 'server') return serverCost(servers, mode.server, points, unitSets);
    const network = await readNetwork(db, mode.networkId);
    if (network?.summary == null) return gone;
    const from = points.map(({ position }) => position);
    const known: KnownLeast[] = [];
    for (const units of unitSets) {
      // In the order in which they win a tie, which is the order whoever counts them asks in.
      const to = byPrecedence(units).map(({ position }) => position);
      const least = await roads.least({ networkId: mode.networkId, mode: mode.by, from, to });
      if (least === null) return gone;
      known.push({ to, least });
    }
    const data = `${network.attribution}${network.date === null ? '' : `, ${network.date}`} (${network.fileName})`;
    return { travel: { kind: 'known', known }, method: `${roadMethod[mode.by]} Vägdata: ${data}.` };
  };
}

async function serverCost(
  servers: ServerTimes,
  server: RoutingServer,
  points: readonly PopulationPoint[],
  unitSets: readonly (readonly UnitPoint[])[],
): Promise<MeasuredTravel | { readonly refused: FieldError }> {
  const from = points.map(({ position }) => position);
  const to = unitSets.flat().map(({ position }) => position);
  const found = await servers.matrix(server, from, to);
  const name = routingServerName[server];
  if ('missing' in found) return { refused: { field: 'travel.server', message: whyMissing[found.missing](name) } };
  const { minutes, fetchedAt, stale } = found;
  const day = localDate(fetchedAt);
  const told =
    stale === null
      ? `Tiderna är hämtade ${day} eller senare.`
      : `${whyStale[stale]}; tiderna är de senast sparade, hämtade ${day}.`;
  return {
    travel: { kind: 'matrix', to, minutes },
    method: `Minuter med bil enligt er ${name}-server, ${nearest} ${told} Den som servern inte ger någon väg räknas som utan väg.`,
  };
}

const whyStale = {
  away: 'Servern svarar inte nu',
  refused: 'Servern ger inga tider så som frågan är ställd',
};

const whyMissing = {
  notSetUp: (name: string) => `Ingen ${name}-server är inställd. Mät på ett annat sätt.`,
  away: (name: string) =>
    `${name}-servern svarar inte, och restiderna till någon av enheterna är inte sparade. Försök igen, eller mät på ett annat sätt.`,
  refused: (name: string) =>
    `${name}-servern ger inga tider så som frågan är ställd. Kontrollera dess inställningar, eller mät på ett annat sätt.`,
};

function straightLineMethod(detourFactor: number): string {
  const factor = String(detourFactor).replace('.', ',');
  return `Fågelvägen (storcirkel) gånger ${factor}, som en skattning av hur lång vägen är, ${nearest}`;
}

const beyond =
  `Den som bor längre än ${farthestAccessMetres / 1000} km från närmaste väg, eller vars väg inte leder till någon ` +
  'enhet, räknas som utan väg.';

const roadMethod = {
  car:
    `Minuter med bil längs vägnätet, i skyltad hastighet (där ingen är angiven: efter vägens slag) och utan köer, ${nearest} ` +
    `Mellan bostaden och vägen räknas ${accessKmh.car} km/h. ${beyond}`,
  walk: `Minuter till fots längs vägar och stigar, ${walkingKmh} km/h, ${nearest} ${beyond}`,
};
