import { z } from 'zod';
import { Opening } from './opening.ts';
import { Position } from './position.ts';

export const vardenhetKinds = ['vardcentrum', 'narmottagning', 'halsocentral', 'vardcentral', 'sjukhus'] as const;
export const VardenhetKind = z.enum(vardenhetKinds);
export type VardenhetKind = z.infer<typeof VardenhetKind>;

/** From what exists to what is only wished for. */
export const vardenhetStatuses = ['oppen', 'beslutad', 'utreds', 'malbild'] as const;
export const VardenhetStatus = z.enum(vardenhetStatuses);
export type VardenhetStatus = z.infer<typeof VardenhetStatus>;

/** How exact the position is: the building, the district, the centre of the town, or only the surroundings. */
export const positionAccuracies = ['plats', 'stadsdel', 'ort', 'omrade'] as const;
export const PositionAccuracy = z.enum(positionAccuracies);
export type PositionAccuracy = z.infer<typeof PositionAccuracy>;

export const Vardenhet = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  kind: VardenhetKind,
  status: VardenhetStatus,
  huvudman: z.string().min(1),
  position: Position,
  positionAccuracy: PositionAccuracy,
  /** The year it opens or opened, when known. */
  opensYear: z.int().min(1900).max(2100).nullable(),
  opening: Opening,
  /** Where the fact comes from, as the region package states it. */
  source: z.string().min(1),
  note: z.string().nullable(),
  kommunId: z.string(),
});
export type Vardenhet = z.infer<typeof Vardenhet>;

export const vardenhetKindName: Record<VardenhetKind, { one: string; many: string }> = {
  vardcentrum: { one: 'Vårdcentrum', many: 'Vårdcentrum' },
  narmottagning: { one: 'Närmottagning', many: 'Närmottagningar' },
  halsocentral: { one: 'Hälsocentral', many: 'Hälsocentraler' },
  vardcentral: { one: 'Vårdcentral', many: 'Vårdcentraler' },
  sjukhus: { one: 'Sjukhus', many: 'Sjukhus' },
};

export const vardenhetStatusName: Record<VardenhetStatus, string> = {
  oppen: 'Öppen',
  beslutad: 'Beslutad, inte öppen',
  utreds: 'Utreds',
  malbild: 'Målbild',
};

/** What a reader needs to know about how far the point may lie from the door. */
export const positionAccuracyText: Record<PositionAccuracy, string> = {
  plats: 'Punkten visar byggnaden.',
  stadsdel: 'Punkten visar stadsdelen, inte byggnaden.',
  ort: 'Punkten visar ortens mitt, inte byggnaden.',
  omrade: 'Punkten visar bara ungefär var enheten ligger.',
};
