import { catchmentShapes, type MovingUnits, movingUnits } from '@halsouppdrag/geo';
import { serveFunctions } from './remote-functions.ts';

/** What is being moved: sent here once, so that a move sends only where to. */
let held: MovingUnits | undefined;

const functions = {
  catchmentShapes,
  holdUnits: (input: Parameters<typeof movingUnits>[0]) => {
    held = movingUnits(input);
    return held.areaIds;
  },
  moveHeldUnit: ({ id, position }: { id: string; position: [number, number] }) => {
    if (held === undefined) throw new ReferenceError('No units are held.');
    return held.move(id, position);
  },
};
export type GeoFunctions = typeof functions;

serveFunctions(self, functions);
