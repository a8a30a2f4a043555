import type { Tatort, UnitChange, Vardenhet } from '@halsouppdrag/domain';
import { scenarioText as text } from '../../text/tackning-scenarios.ts';

/** What changes are told with: the names of units and places. */
export interface Names {
  readonly vardenheter: readonly Pick<Vardenhet, 'id' | 'name'>[];
  readonly tatorter: readonly Pick<Tatort, 'name' | 'position'>[];
}

/** One change in plain words. A place that is not the middle of a built-up one has no name. */
export function changeSentence(
  change: UnitChange,
  { vardenheter, tatorter }: Names,
  changes: readonly UnitChange[],
): string {
  if (change.kind === 'add') return text.change.add(change.name);
  const { vardenhetId } = change;
  const added = changes.find((one) => one.kind === 'add' && one.id === vardenhetId);
  const addedName = added?.kind === 'add' ? added.name : undefined;
  const name = vardenheter.find(({ id }) => id === vardenhetId)?.name ?? addedName ?? vardenhetId;
  switch (change.kind) {
    case 'close':
      return text.change.close(name);
    case 'opening':
      return text.change.opening(name, change.opening);
    case 'move': {
      const [lon, lat] = change.position;
      const to = tatorter.find(({ position }) => position[0] === lon && position[1] === lat);
      return text.change.move(name, to?.name ?? '');
    }
  }
}

/** All of them after one another; what is said when there are none. */
export function changesSentence(changes: readonly UnitChange[], names: Names): string {
  if (changes.length === 0) return text.list.noChanges;
  return changes.map((one) => changeSentence(one, names, changes)).join('; ');
}
