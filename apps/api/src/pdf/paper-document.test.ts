import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { printer } from './printer.ts';

const text = 'Łódź – Žižkov, Ελλάδα, Српски, ≥ 6 månader → Việt Nam';

const setInType = printer();
const print = (words: string) =>
  setInType({
    title: words,
    foot: words,
    madeAt: new Date('2026-11-22T12:00:00Z'),
    blocks: [
      { kind: 'H1', text: words },
      { kind: 'P', text: words },
      { kind: 'Table', caption: words, columns: [{ heading: words, share: 1 }], rows: [[words]] },
    ],
  });

/** The places in their fonts of all the letters that are drawn, as the pages name them: four digits each. */
function drawnPlaces(file: Uint8Array): string[] {
  const parts = Buffer.from(file).toString('latin1').split('stream\n');
  const pages = parts.flatMap((part) => {
    const bytes = Buffer.from(part.split('\nendstream')[0] ?? '', 'latin1');
    // The first two bytes of what is deflated (RFC 1950, 2.2).
    return bytes[0] === 0x78 ? [inflateSync(bytes).toString('latin1')] : [];
  });
  const drawn = pages.flatMap((page) => page.match(/\[<.*?> .*?\] TJ/g) ?? []);
  return drawn.flatMap((line) =>
    [...line.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, places]) => places?.match(/.{4}/g) ?? []),
  );
}

/** The first shape of every font is the box that stands for what it does not have. */
const boxes = (file: Uint8Array) => drawnPlaces(file).filter((place) => place === '0000').length;

it('has a shape for every letter people write here, in text, headings and tables', async () => {
  const file = await print(text);
  expect(drawnPlaces(file).length).toBeGreaterThan(5 * text.length);
  expect(boxes(file)).toBe(0);
  const page = await (await getDocumentProxy(file)).getPage(1);
  const said = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
  for (const word of text.split(' ')) expect(said).toContain(word);
});

it('has a box for what no letter of the font is', async () => {
  expect(boxes(await print('漢'))).toBe(6);
});
