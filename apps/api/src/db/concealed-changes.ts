import { concealSmallCount } from '@halsouppdrag/domain';
import type { Changes } from './tables/index.ts';

/**
 * The changes of one record as they may be shown to who may not see counts under five. A trail keeps whole lists, so
 * that counts lie deep in it: a field called `participants` anywhere, and the values of a goal. A goal's values are
 * hidden when it counts people or once did, or when nothing here says what it counts.
 */
export function concealedChanges(trail: readonly Changes[]): Changes[] {
  const goals = trail.flatMap((changes) => goalsIn(changes));
  const known = new Set(goals.map(({ id }) => id));
  const ofPeople = new Set(goals.filter(({ countsPeople }) => countsPeople).map(({ id }) => id));
  const isOpen = (goalId: unknown) => typeof goalId === 'string' && known.has(goalId) && !ofPeople.has(goalId);
  return trail.map((changes) =>
    Object.fromEntries(
      Object.entries(changes).map(([field, { from, to }]) => [
        field,
        { from: concealed(from, field, isOpen), to: concealed(to, field, isOpen) },
      ]),
    ),
  );
}

type IsOpen = (goalId: unknown) => boolean;

function concealed(value: unknown, field: string, isOpen: IsOpen): unknown {
  if (Array.isArray(value)) return value.map((item) => concealed(item, field, isOpen));
  if (isRecord(value)) {
    const { id, goalId } = value;
    const hidden = new Set(['participants']);
    if (field === 'outcomes' && !isOpen(goalId)) hidden.add('value');
    if (field === 'goals' && !isOpen(id)) hidden.add('baseline');
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        hidden.has(name) && typeof inner === 'number' ? concealSmallCount(inner) : concealed(inner, name, isOpen),
      ]),
    );
  }
  return field === 'participants' && typeof value === 'number' ? concealSmallCount(value) : value;
}

function goalsIn({ goals }: Changes): { id: unknown; countsPeople: unknown }[] {
  return [goals?.from, goals?.to].flatMap((list) =>
    Array.isArray(list) ? list.filter(isRecord).map(({ id, countsPeople }) => ({ id, countsPeople })) : [],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
