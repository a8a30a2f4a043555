import type { GeoFunctions } from './geo.worker.ts';
import { type Remote, remoteFunctions } from './remote-functions.ts';

let running: Remote<GeoFunctions> | undefined;

/** Functions of packages/geo that run beside the page, in one worker that starts when first needed. */
export function geo(): Remote<GeoFunctions> {
  running ??= remoteFunctions<GeoFunctions>(
    new Worker(new URL('./geo.worker.ts', import.meta.url), { type: 'module', name: 'geo' }),
    ['catchmentShapes'],
  );
  return running;
}
