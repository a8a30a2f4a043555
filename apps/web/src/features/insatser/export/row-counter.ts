/** Where the two lengths stand in the head of an archive's entry, and how long it is without them. Source: APPNOTE 4.3.7. */
const nameLengthAt = 26;
const extraLengthAt = 28;
const headLength = 30;

export interface RowCounter {
  /** Takes the next bytes of the file as they come. */
  readonly add: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/**
 * Counts the rows of a workbook while it comes, so that its progress is told in rows and not guessed from bytes. The
 * rows are the first entry of the archive; what comes after it is not looked at.
 */
export function rowCounter(onRows: (rows: number) => void): RowCounter {
  const inflate = new DecompressionStream('deflate-raw');
  const writer = inflate.writable.getWriter();
  void count(inflate.readable.pipeThrough(new TextDecoderStream()), onRows);
  // What follows the end of the entry is refused, and counting is over then.
  const write = (bytes: Uint8Array<ArrayBuffer>) => void writer.write(bytes).catch(() => undefined);
  let head: Uint8Array<ArrayBuffer> | null = new Uint8Array();
  return {
    add: (bytes) => {
      if (head === null) return write(bytes);
      head = joined(head, bytes);
      const from = contentFrom(head);
      if (from === null || head.length < from) return;
      write(head.slice(from));
      head = null;
    },
  };
}

async function count(text: ReadableStream<string>, onRows: (rows: number) => void): Promise<void> {
  const tag = '<row ';
  let rows = 0;
  let end = '';
  const reader = text.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const seen = end + value;
      rows += seen.split(tag).length - 1;
      // A tag that is cut in two is whole with the next part; a whole one is longer than what is kept.
      end = seen.slice(1 - tag.length);
      // The first row is the heading.
      onRows(Math.max(0, rows - 1));
    }
  } catch {
    // The entry ended, or the file did: the file itself says whether it came whole.
  }
}

function contentFrom(head: Uint8Array<ArrayBuffer>): number | null {
  if (head.length < headLength) return null;
  const view = new DataView(head.buffer, head.byteOffset);
  return headLength + view.getUint16(nameLengthAt, true) + view.getUint16(extraLengthAt, true);
}

function joined(a: Uint8Array<ArrayBuffer>, b: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
