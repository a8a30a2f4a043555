import type { UnitChange } from '@halsouppdrag/domain';

/** What is tried, named shortly: "en ny enhet", or "3 ändringar" when it is more than new units. */
export function triedWords(changes: readonly UnitChange[]): string {
  const { length } = changes;
  if (changes.every(({ kind }) => kind === 'add')) return length === 1 ? 'en ny enhet' : `${length} nya enheter`;
  return length === 1 ? 'en ändring' : `${length} ändringar`;
}

/** The same as something already spoken of. */
function theTried(changes: readonly UnitChange[]): string {
  const { length } = changes;
  if (changes.every(({ kind }) => kind === 'add')) {
    return length === 1 ? 'den nya enheten' : `de ${length} nya enheterna`;
  }
  return length === 1 ? 'ändringen' : `de ${length} ändringarna`;
}

export const scenarioText = {
  tried: 'Det här prövas',
  remove: (change: string) => `Ta bort: ${change}`,
  clear: 'Ta bort alla',
  change: {
    add: (name: string) => `Ny enhet i ${name}`,
    move: (name: string) => `${name} flyttas`,
    close: (name: string) => `${name} stängs`,
    opening: (name: string) => `${name} får andra öppettider`,
  },
  more: (people: string, before: string, after: string, changes: readonly UnitChange[]) =>
    `Med ${theTried(changes)} får ${people} invånare fler så nära: från ${before} till ${after}.`,
  fewer: (people: string, before: string, after: string, changes: readonly UnitChange[]) =>
    `Med ${theTried(changes)} får ${people} invånare färre så nära: från ${before} till ${after}.`,
  same: (changes: readonly UnitChange[]) => `Med ${theTried(changes)} har lika många så nära som i dag.`,
} as const;
