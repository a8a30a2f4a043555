import { closePaper, openPaper, write } from './paper.ts';
import { type PaperColumn, writeTable } from './paper-table.ts';

/** A piece of a document, in the order they are read. */
export type PaperBlock =
  | { readonly kind: 'H1' | 'H2' | 'P'; readonly text: string }
  | {
      readonly kind: 'Table';
      readonly caption: string;
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly string[][];
    };

/** What is to stand on paper, before it is set in type. */
export interface PaperDocument {
  readonly title: string;
  /** Stands at the bottom of each page, beside its number. */
  readonly foot: string;
  readonly madeAt: Date;
  readonly blocks: readonly PaperBlock[];
}

/** The document as a PDF file. */
export async function setDocument({ title, foot, madeAt, blocks }: PaperDocument): Promise<Uint8Array<ArrayBuffer>> {
  const paper = await openPaper(title, madeAt);
  for (const block of blocks) {
    if (block.kind === 'Table') writeTable(paper, block.caption, block.columns, block.rows);
    else write(paper, block.kind, block.text);
  }
  return closePaper(paper, foot);
}
