import { catchmentShapes } from '@halsouppdrag/geo';
import { serveFunctions } from './remote-functions.ts';

const functions = { catchmentShapes };
export type GeoFunctions = typeof functions;

serveFunctions(self, functions);
