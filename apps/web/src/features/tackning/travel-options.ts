import {
  type Network,
  type RoutingServerState,
  roadModes,
  routingServerName,
  type TravelMode,
} from '@halsouppdrag/domain';
import { travelText as text } from '../../text/tackning-travel.ts';

/** A way of measuring that can be asked for, and what it is called. */
export interface TravelOption {
  readonly travel: TravelMode;
  readonly name: string;
}

/** Everything that is loaded or set up to measure by, the straight line first. */
export function travelOptions(
  networks: readonly Network[],
  servers: readonly RoutingServerState[],
  detourFactor: number,
): TravelOption[] {
  const ready = networks.filter(({ state }) => state === 'done');
  return [
    { travel: { kind: 'straightLine', detourFactor }, name: text.straight },
    ...ready.flatMap(({ id: networkId, fileName, uploadedAt }) =>
      roadModes.map((by) => ({
        travel: { kind: 'road' as const, networkId, by },
        name: ready.length === 1 ? text.by[by] : text.of(text.by[by], `${fileName}, ${uploadedAt.slice(0, 10)}`),
      })),
    ),
    ...servers.map(({ server }) => ({
      travel: { kind: 'server' as const, server },
      name: text.server(routingServerName[server]),
    })),
  ];
}
