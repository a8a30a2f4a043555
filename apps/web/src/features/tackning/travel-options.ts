import { type Network, roadModes, type TravelMode } from '@halsouppdrag/domain';
import { travelText as text } from '../../text/tackning-travel.ts';

/** A way of measuring that can be asked for, and what it is called. */
export interface TravelOption {
  readonly travel: TravelMode;
  readonly name: string;
}

/** Everything that is loaded to measure by, the straight line first. */
export function travelOptions(networks: readonly Network[], detourFactor: number): TravelOption[] {
  const ready = networks.filter(({ state }) => state === 'done');
  return [
    { travel: { kind: 'straightLine', detourFactor }, name: text.straight },
    ...ready.flatMap(({ id: networkId, fileName }) =>
      roadModes.map((by) => ({
        travel: { kind: 'road' as const, networkId, by },
        name: ready.length === 1 ? text.by[by] : text.of(text.by[by], fileName),
      })),
    ),
  ];
}
