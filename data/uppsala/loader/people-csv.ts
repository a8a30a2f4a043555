import { type BaseArea, lan } from './base-areas.ts';
import { compareCodes, csvText } from './csv-text.ts';
import { slug } from './slug.ts';

/** Whom one can be in local mode: functions, never invented people. */
export function peopleCsv(baseAreas: readonly BaseArea[]): string {
  const kommuner = [...new Map(baseAreas.map((area) => [area.kommun, area.kommunName]))];
  const wholeLan = `lan:${lan.code}`;
  const rows = [
    ...kommuner.map(([code, name]) => ({
      id: `halsosamordnare-${slug(name)}`,
      name: `Hälsosamordnare i ${name}`,
      role: 'halsosamordnare',
      areas: `kommun:${code}`,
    })),
    { id: 'planerare', name: 'Planerare, Region Uppsala', role: 'planerare', areas: wholeLan },
    { id: 'samrad-tierp', name: 'Ledamot i samrådet i Tierp', role: 'samrad', areas: 'kommun:0360' },
    { id: 'dataansvarig', name: 'Dataansvarig, Region Uppsala', role: 'datasteward', areas: wholeLan },
  ];
  rows.sort((a, b) => compareCodes(a.id, b.id));
  return csvText(['id', 'name', 'role', 'areas'], rows);
}
