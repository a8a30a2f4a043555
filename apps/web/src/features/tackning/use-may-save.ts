import { usePerson } from '../../app/use-session.ts';

const writers: readonly string[] = ['planerare', 'samrad', 'datasteward'];

/** Whether who looks may save scenarios; the server decides, this only says it beforehand. */
export function useMaySave(): boolean {
  const person = usePerson();
  return person !== null && writers.includes(person.role);
}
