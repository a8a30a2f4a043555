import { ink, type Paper, write } from './paper.ts';

/** A column of a table on paper: its share of the width, and whether figures stand in it. */
export interface PaperColumn {
  readonly heading: string;
  readonly share: number;
  readonly figures?: boolean;
}

const size = 8.5;
const padding = { x: 4, y: 3 };

/**
 * A table below what is written already, each row headed by its first cell. It goes on over the page with its headings
 * again, which are read aloud once.
 */
export function writeTable(paper: Paper, caption: string, columns: readonly PaperColumn[], rows: readonly string[][]) {
  const { doc, root, bottom } = paper;
  write(paper, 'H3', caption);
  const table = doc.struct('Table', { title: caption });
  root.add(table);
  const places = placesOf(paper, columns);
  const headings = columns.map(({ heading }) => heading);
  const head = () => drawRow(paper, places, headings, { font: 'bold', isHead: true });
  const addRow = (cells: readonly string[], isHead: boolean) => {
    const font = isHead ? 'bold' : 'regular';
    if (doc.y + heightOf(paper, places, cells, font) > bottom) {
      doc.addPage();
      doc.markContent('Artifact', { type: 'Pagination' });
      head();
      doc.endMarkedContent();
    }
    const row = doc.struct('TR');
    table.add(row);
    drawRow(paper, places, cells, { font, isHead, row });
    row.end();
  };
  addRow(headings, true);
  for (const cells of rows) addRow(cells, false);
  table.end();
  doc.y += 4;
}

interface Place {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

function placesOf({ left, width }: Paper, columns: readonly PaperColumn[]): Place[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  let x = left;
  return columns.map(({ share, figures }) => {
    const place = { x, width: (width * share) / all, align: figures ? 'right' : 'left' } as const;
    x += place.width;
    return place;
  });
}

type Font = 'regular' | 'bold';

function heightOf({ doc }: Paper, places: readonly Place[], cells: readonly string[], font: Font): number {
  doc.font(font).fontSize(size);
  const heights = places.map(({ width }, at) => doc.heightOfString(cells[at] ?? '', { width: width - 2 * padding.x }));
  return Math.max(...heights) + 2 * padding.y;
}

function drawRow(
  paper: Paper,
  places: readonly Place[],
  cells: readonly string[],
  { font, isHead, row }: { font: Font; isHead: boolean; row?: PDFKit.PDFStructureElement },
) {
  const { doc, left, width } = paper;
  const height = heightOf(paper, places, cells, font);
  const y = doc.y;
  const ground = () => {
    if (isHead) doc.rect(left, y, width, height).fill(ink.head);
    doc
      .moveTo(left, y + height)
      .lineTo(left + width, y + height)
      .lineWidth(0.5)
      .stroke(ink.line);
  };
  const cell = (at: number) => {
    const { x, width: wide, align } = places[at] ?? { x: left, width, align: 'left' as const };
    doc.font(font).fontSize(size).fillColor(ink.text);
    doc.text(cells[at] ?? '', x + padding.x, y + padding.y, {
      width: wide - 2 * padding.x,
      align,
      // Digits as wide as each other stand below each other. Only where they are: each such text is laid out anew.
      ...(align === 'right' && !isHead ? { features: ['tnum' as const] } : {}),
    });
  };
  if (row === undefined) {
    ground();
    for (const at of places.keys()) cell(at);
  } else {
    doc.markContent('Artifact', { type: 'Layout' });
    ground();
    doc.endMarkedContent();
    for (const at of places.keys()) {
      const scope = isHead ? 'Column' : at === 0 ? 'Row' : null;
      // Its types do not know of the scope yet.
      const options: object = scope === null ? {} : { scope };
      row.add(doc.struct(scope === null ? 'TD' : 'TH', options, () => cell(at)));
    }
  }
  doc.y = y + height;
}
