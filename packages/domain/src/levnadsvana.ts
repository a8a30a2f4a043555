import { z } from 'zod';

/** The six levnadsvanor, in the order the mission names them. Source: Region Uppsala, Geografiskt hälsouppdrag 2022. */
export const levnadsvanor = ['fysiskAktivitet', 'matvanor', 'alkohol', 'tobak', 'somn', 'stress'] as const;

export const Levnadsvana = z.enum(levnadsvanor);
export type Levnadsvana = z.infer<typeof Levnadsvana>;

/** The Swedish name of each levnadsvana, as a heading. */
export const levnadsvanaName: Record<Levnadsvana, string> = {
  fysiskAktivitet: 'Fysisk aktivitet',
  matvanor: 'Matvanor',
  alkohol: 'Alkohol',
  tobak: 'Tobak',
  somn: 'Sömn',
  stress: 'Stress',
};
