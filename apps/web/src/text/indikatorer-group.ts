import { number } from '../format/format.ts';
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
  worstOff: (count: number) => `Jämför alla med områdena med index 1–2 (${number(count)})`,
  group: (count: number) => `Egen grupp: ${number(count)} områden`,
  groupInUse: 'Alla områden jämförs med gruppen som helhet. Länken till sidan har gruppen med sig.',
  groupKept: 'Gruppen finns kvar att välja under Jämför med.',
  removeFromGroup: (name: string) => `Ta bort ${name} ur gruppen`,
  dissolve: 'Ta bort gruppen',
} as const;
