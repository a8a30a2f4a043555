import { type AreaLevel, type VardenhetKind, vardenhetKinds } from '@halsouppdrag/domain';
import { type MapLayer, mapLayers, type ViewState } from '../../app/view-state.ts';

/** What the address says the map shows, with the defaults filled in. */
export interface MapChoice {
  readonly layers: ReadonlySet<MapLayer>;
  /** `density`, the id of an indicator, or null for no colouring. */
  readonly colour: string | null;
  readonly catchmentKinds: readonly VardenhetKind[];
}

const switchOrder: readonly MapLayer[] = [...mapLayers, ...vardenhetKinds];
const shownFromStart: readonly MapLayer[] = ['kommun', 'lokalsamhalle', 'tatort', 'insatser', ...vardenhetKinds];
const countedFromStart: readonly VardenhetKind[] = ['narmottagning', 'vardcentral'];

export function mapChoice({ layers, colour, kinds }: Pick<ViewState, 'layers' | 'colour' | 'kinds'>): MapChoice {
  return {
    layers: new Set(layers ?? shownFromStart),
    colour: colour ?? null,
    catchmentKinds: inOrder(vardenhetKinds, new Set(kinds ?? countedFromStart)),
  };
}

/** The address' `layers` after switching one; absent when that is what a fresh map shows, to keep links short. */
export function switched(shown: ReadonlySet<MapLayer>, layer: MapLayer, on: boolean): MapLayer[] | undefined {
  const next = new Set(shown);
  if (on) next.add(layer);
  else next.delete(layer);
  return unlessSame(inOrder(switchOrder, next), shownFromStart);
}

/** The same for the address' `kinds`. */
export function switchedKinds(
  counted: readonly VardenhetKind[],
  kind: VardenhetKind,
  on: boolean,
): VardenhetKind[] | undefined {
  const next = new Set(counted);
  if (on) next.add(kind);
  else next.delete(kind);
  return unlessSame(inOrder(vardenhetKinds, next), countedFromStart);
}

const finestFirst: readonly AreaLevel[] = ['deso', 'lokalsamhalle', 'kommun'];

/** The area levels that are switched on, finest first. */
export function levelsShown(layers: ReadonlySet<MapLayer>): AreaLevel[] {
  return finestFirst.filter((level) => layers.has(level as MapLayer));
}

/** The kinds of unit that are switched on. */
export function kindsShown(layers: ReadonlySet<MapLayer>): VardenhetKind[] {
  return inOrder(vardenhetKinds, layers as ReadonlySet<string> as ReadonlySet<VardenhetKind>);
}

function inOrder<T>(order: readonly T[], chosen: ReadonlySet<T>): T[] {
  return order.filter((one) => chosen.has(one));
}

function unlessSame<T>(next: T[], fromStart: readonly T[]): T[] | undefined {
  return next.length === fromStart.length && next.every((one) => fromStart.includes(one)) ? undefined : next;
}
