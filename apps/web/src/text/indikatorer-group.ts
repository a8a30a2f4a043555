import type { Significance } from '@halsouppdrag/domain';
import { number } from '../format/format.ts';

const areasOf = (count: number) => (count === 1 ? '1 område' : `${number(count)} områden`);

const lies: Record<Exclude<Significance, 'notComparable'>, string> = {
  better: 'Gruppen ligger bättre till, och skillnaden är säkerställd.',
  worse: 'Gruppen ligger sämre till, och skillnaden är säkerställd.',
  higher: 'Gruppen ligger högre, och skillnaden är säkerställd.',
  lower: 'Gruppen ligger lägre, och skillnaden är säkerställd.',
  noSecuredDifference: 'Skillnaden kan bero på slumpen.',
  similar: 'Skillnaden kan bero på slumpen.',
};

export const indikatorerGroup = {
  chosen: 'Valda områden',
  noneChosen:
    'Välj områden i tabellen, på kartan eller i diagrammet för att ställa dem mot varandra. Dra med musen i diagrammet för att välja flera.',
  add: 'Lägg till ett område',
  addPlaceholder: 'Sök område att välja',
  addNothing: 'Inget område heter så',
  remove: (name: string) => `Sluta välja ${name}`,
  makeGroup: 'Jämför alla med de valda',
  clear: 'Välj inga',
  worstOff: (count: number) => `Jämför områdena med index 1–2 (${number(count)}) med övriga`,
  group: (count: number) => `Egen grupp: ${areasOf(count)}`,
  /** An amount is said with its interval, where it has one. */
  against: (group: string, groupAreas: number, rest: string, restAreas: number) =>
    `Den egna gruppen (${areasOf(groupAreas)}) har ${group} och övriga (${areasOf(restAreas)}) ${rest}.`,
  lies,
  groupInUse: 'Alla områden jämförs med gruppen som helhet. Länken till sidan har gruppen med sig.',
  groupKept: 'Gruppen finns kvar att välja under Jämför med.',
  saveName: 'Namn på gruppen',
  saveHelp: 'Den sparas i den här webbläsaren. Andra får den med länken till sidan.',
  save: 'Spara gruppen',
  saved: 'Sparade grupper',
  use: (name: string, count: number) => `${name} (${areasOf(count)})`,
  forget: (name: string) => `Glöm gruppen ${name}`,
  removeFromGroup: (name: string) => `Ta bort ${name} ur gruppen`,
  dissolve: 'Ta bort gruppen',
} as const;
