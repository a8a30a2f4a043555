import {
  concealSmallCount,
  type Decision,
  emptyFollowUp,
  type Insats,
  type InsatsInput,
  lockOf,
  type SmallCount,
  type Step,
} from '@halsouppdrag/domain';
import { aliasedTable, getTableColumns } from 'drizzle-orm';
import { insats, person } from '../tables/index.ts';
import { type InsatsParts, partColumns } from './insats-parts.ts';

export const creator = aliasedTable(person, 'creator');
export const updater = aliasedTable(person, 'updater');

const { search: _search, placeIds: _placeIds, ...ownColumns } = getTableColumns(insats);

/** One row an insats: its own columns, its lists, and the names of who wrote it. */
export const insatsColumns = { ...ownColumns, createdBy: creator.name, updatedBy: updater.name, ...partColumns };

/** An insats as the database holds it, every count exact: never what a reader gets. */
export interface StoredInsats extends InsatsInput {
  readonly id: string;
  readonly version: number;
  readonly step: Step;
  readonly decision: Decision | null;
  readonly example: boolean;
  readonly origin: string | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly updatedAt: Date;
  readonly updatedBy: string;
  readonly deletedAt: Date | null;
}

type SelectedRow = Omit<typeof insats.$inferSelect, 'search' | 'placeIds'> &
  InsatsParts & {
    readonly outcomes: InsatsInput['followUp']['outcomes'];
    readonly followUpRow: Omit<InsatsInput['followUp'], 'outcomes'> | null;
    readonly decision: Decision | null;
  };

export function insatsFromRow({ lon, lat, outcomes, followUpRow, ...rest }: SelectedRow): StoredInsats {
  return {
    ...rest,
    position: lon === null || lat === null ? null : [lon, lat],
    followUp: { ...emptyFollowUp, ...followUpRow, outcomes },
  };
}

/** The columns of the insats itself; its lists have tables of their own. */
export function insatsToRow(input: InsatsInput) {
  const { title, description, preventionsniva, targeting, status, startsOn, endsOn } = input;
  const { responsible, partners, participants, samverkan, position } = input;
  const own = { title, description, preventionsniva, targeting, status, startsOn, endsOn };
  return {
    ...own,
    responsible,
    partners,
    participants,
    samverkan,
    lon: position?.[0] ?? null,
    lat: position?.[1] ?? null,
  };
}

/** What was written, without who and when. */
export function contentOf(stored: StoredInsats): InsatsInput {
  const { id: _id, version: _version, step: _step, decision: _decision, example: _example, ...rest } = stored;
  const { origin: _o, createdAt: _c, createdBy: _cb, updatedAt: _u, updatedBy: _ub, deletedAt: _d, ...content } = rest;
  return content;
}

/** The wire shape. `exactCounts` is true only for who may see counts under five. */
export function insatsForReader(stored: StoredInsats, exactCounts: boolean): Insats {
  const { goals, followUp } = stored;
  const countPeople = new Set(goals.filter((goal) => goal.countsPeople).map((goal) => goal.id));
  const shownFor = (goalId: string, value: number) =>
    exactCounts || !countPeople.has(goalId) ? value : concealSmallCount(value);
  // Taken out last: copying what a rest pattern left is ten times as slow as copying what it is taken from.
  const { deletedAt: _, ...shown } = {
    ...stored,
    lock: lockOf(stored.step, stored.decision),
    participants: shownCount(stored.participants, exactCounts),
    goals: goals.map((goal) => ({
      ...goal,
      baseline: goal.baseline === null ? null : shownFor(goal.id, goal.baseline),
    })),
    followUp: {
      ...followUp,
      outcomes: followUp.outcomes.map((outcome) => ({ ...outcome, value: shownFor(outcome.goalId, outcome.value) })),
    },
    createdAt: stored.createdAt.toISOString(),
    updatedAt: stored.updatedAt.toISOString(),
  };
  return shown;
}

export function shownCount(count: number | null, exact: boolean): SmallCount | null {
  return count === null || exact ? count : concealSmallCount(count);
}
