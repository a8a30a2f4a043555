import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);

let fonts: Promise<[Buffer, Buffer]> | undefined;

export const ink = { text: '#1b1f23', quiet: '#57606a', line: '#c8d0d6', head: '#eef2f4' } as const;

const margins = { top: 54, bottom: 60, left: 48, right: 48 };

export interface Paper {
  readonly doc: PDFKit.PDFDocument;
  /** What everything that is read belongs to; what is not added to it is decoration. */
  readonly root: PDFKit.PDFStructureElement;
  readonly left: number;
  readonly width: number;
  /** The lowest place that may be written on; below it stands the page's number. */
  readonly bottom: number;
}

/**
 * An empty A4 document in Inter that a screen reader can read: tagged, in Swedish, with its title shown (PDF/UA-1, ISO
 * 14289-1). Time comes from the caller, so that the same report gives the same document.
 */
export async function openPaper(title: string, madeAt: Date): Promise<Paper> {
  fonts ??= Promise.all([
    readFile(require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
    readFile(require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')),
  ]);
  const [regular, bold] = await fonts;
  const options = {
    pdfVersion: '1.7',
    // Its types do not know of PDF/UA yet.
    subset: 'PDF/UA' as string,
    tagged: true,
    lang: 'sv-SE',
    displayTitle: true,
    size: 'A4',
    margins,
    bufferPages: true,
    // None of the built-in fonts: they are not in the file, so they look different on every machine.
    font: '',
    info: { Title: title, Author: 'Hälsouppdraget', Creator: 'Hälsouppdraget', CreationDate: madeAt, ModDate: madeAt },
  };
  const doc = new PDFDocument(options as PDFKit.PDFDocumentOptions);
  doc.registerFont('regular', regular);
  doc.registerFont('bold', bold);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const { width, height } = doc.page;
  return {
    doc,
    root,
    left: margins.left,
    width: width - margins.left - margins.right,
    bottom: height - margins.bottom,
  };
}

const styles = {
  H1: { font: 'bold', size: 20, above: 0, below: 4 },
  H2: { font: 'bold', size: 13, above: 14, below: 4 },
  H3: { font: 'bold', size: 10.5, above: 8, below: 3 },
  P: { font: 'regular', size: 9.5, above: 0, below: 4 },
} as const;

/** How much has to have room below a heading: one is never left alone at the end of a page. */
const keptTogether = { H1: 0, H2: 110, H3: 70, P: 0 } as const;

/** A heading or a paragraph below what is written already. */
export function write(paper: Paper, kind: keyof typeof styles, text: string): void {
  const { doc, root, left, width, bottom } = paper;
  const { font, size, above, below } = styles[kind];
  doc.font(font).fontSize(size).fillColor(ink.text);
  doc.y += above;
  if (doc.y + doc.heightOfString(text, { width }) + keptTogether[kind] > bottom) doc.addPage();
  root.add(doc.struct(kind, {}, () => void doc.text(text, left, doc.y, { width })));
  doc.y += below;
}

/** Numbers the pages and gives the document as a file. */
export async function closePaper({ doc, root, left, width }: Paper, foot: string): Promise<Uint8Array<ArrayBuffer>> {
  root.end();
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    // Below the margin; written inside it, the text would open a page of its own.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    const y = doc.page.height - 38;
    doc.font('regular').fontSize(8).fillColor(ink.quiet);
    doc.text(foot, left, y, { width: width - 80, lineBreak: false, ellipsis: true });
    doc.text(`Sida ${page + 1} av ${count}`, left + width - 80, y, { width: 80, align: 'right', lineBreak: false });
    doc.endMarkedContent();
  }
  const parts: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(parts));
}
