import type { Behov, Partner } from '@halsouppdrag/domain';
import type { AreaLookup } from '../../../panel/area-lookup.ts';

/** What turns ids into words. */
export interface StoryLook {
  readonly areas: AreaLookup;
  readonly partner: (id: string) => Partner | undefined;
  readonly behov: (id: string) => Behov | undefined;
}
