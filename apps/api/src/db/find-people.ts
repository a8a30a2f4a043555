import type { Person } from '@halsouppdrag/domain';
import { asc, eq } from 'drizzle-orm';
import type { Db } from './open-database.ts';
import { person, personArea } from './tables/index.ts';

/** Everyone, or the one with an id, each with the areas where they may write. */
export async function findPeople(db: Db, id?: string): Promise<Person[]> {
  const rows = await db
    .select({ person, areaId: personArea.areaId })
    .from(person)
    .leftJoin(personArea, eq(personArea.personId, person.id))
    .where(id === undefined ? undefined : eq(person.id, id))
    .orderBy(asc(person.role), asc(person.name), asc(person.id), asc(personArea.areaId));
  const people = new Map<string, Person>();
  for (const row of rows) {
    const known = people.get(row.person.id) ?? { ...row.person, areas: [] };
    people.set(known.id, row.areaId === null ? known : { ...known, areas: [...known.areas, row.areaId] });
  }
  return [...people.values()];
}
