import type { Person } from '@halsouppdrag/domain';

/** What every request carries once the first middleware have run. */
export interface ApiEnv {
  Variables: {
    requestId: string;
    /** Who asks, null for nobody. */
    person: Person | null;
  };
}
