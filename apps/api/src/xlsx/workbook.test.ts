import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import type { Cell } from './cell.ts';
import { columnName, rowXml } from './sheet-xml.ts';
import { type Sheet, workbookStream } from './workbook.ts';

const columns = (count: number) => Array.from({ length: count }, (_, at) => ({ heading: `K${at}`, width: 10 }));

async function reopened(cells: readonly Cell[]): Promise<unknown[]> {
  const sheet: Sheet = { name: 'Blad & <ett>', columns: columns(cells.length), batches: [[cells]] };
  const bytes = await new Response(workbookStream([sheet])).arrayBuffer();
  const rows = await readSheet(Buffer.from(bytes), undefined, { trim: false });
  return rows[1] ?? [];
}

describe('a workbook', () => {
  it('gives back text as text, numbers as numbers and days as days', async () => {
    const cells = ['Promenad', 12, 0.25, { day: '2026-11-22' }, null, '..', '5', -3];
    const day = new Date('2026-11-22T00:00:00.000Z');
    expect(await reopened(cells)).toEqual(['Promenad', 12, 0.25, day, null, '..', '5', -3]);
  });

  it('holds no formula, whatever is written', async () => {
    const texts = ['=1+1', '=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '<f>1+1</f>', ']]>&amp;'];
    expect(await reopened(texts)).toEqual(texts);
    expect(rowXml(2, texts)).not.toMatch(/<f[ >]/);
  });

  it('gives back any text that XML can hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (text) => {
        fc.pre(!/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text) && text.trim() !== '' && !text.includes('_x'));
        expect(await reopened([text])).toEqual([text]);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves out what XML cannot hold, and halves of characters', () => {
    expect(rowXml(1, ['a\u0000b\u001Fc\uD800d\uFFFEe'])).toContain('>abcde<');
    expect(rowXml(1, ['_x0041_'])).toContain('>_x005F_x0041_<');
  });

  it('keeps a text within what a cell holds, and writes days from before 1900-03-01 as text', () => {
    expect(rowXml(1, ['å'.repeat(40_000)])).toContain(`${'å'.repeat(32_766)}…<`);
    expect(rowXml(1, [{ day: '1899-05-01' }])).toContain('>1899-05-01<');
    expect(rowXml(1, [Number.NaN, null])).toBe('<row r="1"></row>');
  });

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('names column %i %s', (at, name) => {
    expect(columnName(at)).toBe(name);
  });

  it('asks for rows only as fast as they are read, and stops when the reader leaves', async () => {
    let asked = 0;
    let ended = false;
    async function* endless() {
      try {
        for (;;) {
          asked++;
          yield [[Array.from({ length: 100 }, () => crypto.randomUUID()).join()]];
          await new Promise((resolve) => setImmediate(resolve));
        }
      } finally {
        ended = true;
      }
    }
    const reader = workbookStream([{ name: 'Blad', columns: columns(1), batches: endless() }]).getReader();
    await reader.read();
    let before = -1;
    while (before !== asked) {
      before = asked;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    // What fits in the buffers on the way: a couple of megabytes, never the whole.
    expect(asked).toBeLessThan(1000);
    await reader.cancel();
    await vi.waitFor(() => expect(ended).toBe(true));
  });

  it('is cut off, not ended, when its rows fail', async () => {
    async function* failing() {
      yield [['en rad']];
      throw new Error('The database went away.');
    }
    const stream = workbookStream([{ name: 'Blad', columns: columns(1), batches: failing() }]);
    await expect(new Response(stream).arrayBuffer()).rejects.toThrow();
  });
});
