import type { ImportSheet } from '@halsouppdrag/domain';
import type { DeskTable } from '@halsouppdrag/sources';

/** Of a column with more there is nothing to choose between. */
const mostToChoose = 200;
const shown = 3;

/**
 * What stands in each column: the texts to choose between, or of very many only the first. Columns of figures in a
 * statistical table are left out.
 */
export function columnTexts(table: DeskTable): ImportSheet['contents'] {
  return table.columns.flatMap((heading, at) => {
    const told = table.told?.columns[at];
    if (told?.role === 'figures') return [];
    const texts = told === undefined ? textsIn(table, at) : [...told.labels.keys()];
    const first = texts.slice(0, texts.length > mostToChoose ? shown : mostToChoose);
    const labelOf = (text: string) => told?.labels.get(text) ?? null;
    return [
      { heading, different: texts.length, first: first.map((text) => ({ text, label: unlike(labelOf(text), text) })) },
    ];
  });
}

const unlike = (label: string | null, text: string) => (label === text ? null : label);

function textsIn({ rows }: DeskTable, at: number): string[] {
  return [...new Set(rows.map(({ cells }) => cells[at] ?? ''))];
}
