import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './errand.ts';

/** The picture as it is saved. */
async function savedSvg(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som SVG' }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** All that is written in it, on one line. */
const words = (picture: string) => picture.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

const chart = (page: Page) => page.getByRole('figure').getByRole('img');
const chosen = (page: Page) => page.getByRole('checkbox', { checked: true }).count();

test('two indicators are held against each other: said with both years and sources, and never that one makes the other', async ({
  page,
}) => {
  await page.goto('/indikatorer?indicator=utrikes-fodda&level=lokalsamhalle&chart=scatter');
  // Of the same year where there is one, and not how many people there are.
  const other = page.getByRole('combobox', { name: 'Mot indikatorn' });
  await expect(other).toHaveValue('hyresratt');
  await expect(chart(page)).toHaveAccessibleName(/Bostäder med hyresrätt, procent, 2023 mot Utrikes födda/);
  await expect(page.getByRole('figure').getByText(/säger inte att det ena beror på det andra/)).toBeVisible();
  const picture = await savedSvg(page);
  for (const said of ['Bostäder med hyresrätt mot Utrikes födda', 'procent, 2023', 'Statistiska centralbyrån', 'beror'])
    expect(picture).toContain(said);
  expect(picture.match(/Källa:/g)).toHaveLength(1);
  expect(picture).not.toContain('Exempeldata');

  await other.focus();
  await other.selectOption({ label: 'Besvär med sömnen (Exempeldata)' });
  await expect(page).toHaveURL(/other=exempel-somnbesvar/);
  await expect(chart(page)).toHaveAccessibleName(/Besvär med sömnen .*2024 mot Utrikes födda, procent, 2023/);
  await expect(page.getByText(/finns inte för 2023. Här står värdena för 2024/)).toBeVisible();
  expect(await savedSvg(page)).toContain('Exempeldata');
  // The same to read as figures, area by area.
  await page.getByRole('figure').getByText('Visa som tabell').press('Enter');
  const table = page.getByRole('figure').getByRole('table');
  await expect(table.getByRole('row', { name: /^Söderfors/ })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('an area is chosen where it stands in the scatter, and is then chosen in the table too', async ({ page }) => {
  await page.goto('/indikatorer?indicator=exempel-stressad&level=kommun&chart=scatter');
  await expect(chart(page)).toHaveAccessibleName(/^Spridningsdiagram/);
  await chart(page).scrollIntoViewIfNeeded();
  // The largest by far, so that it is nobody else's.
  const uppsala = await page
    .getByRole('figure')
    .locator('svg circle')
    .evaluateAll((circles) => {
      const largest = circles.reduce((a, b) => (Number(a.getAttribute('r')) >= Number(b.getAttribute('r')) ? a : b));
      const { x, y, width, height } = largest.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
  await page.mouse.click(uppsala.x, uppsala.y);
  await expect(page.getByRole('checkbox', { name: 'Uppsala', exact: true })).toBeChecked();
});

test('women and men are drawn beside each other on one scale, and said in a table', async ({ page }) => {
  await page.goto('/indikatorer?indicator=exempel-stressad&level=kommun&chart=sexes');
  await expect(chart(page)).toHaveAccessibleName(/för kvinnor och män i 8 områden/);
  const picture = await savedSvg(page);
  for (const said of ['Exempeldata', 'Kvinnor', 'Män', 'Tierp', 'procent, 2024', 'Källa:'])
    expect(picture).toContain(said);
  await page.getByText('Visa kvinnor och män som tabell').press('Enter');
  const rows = page.getByRole('figure').getByRole('table').getByRole('row', { name: /Tierp/ });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText(/Kvinnor\s*\d+,\d/);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a box drawn in the chart chooses the areas in it; with keys they are chosen in the table', async ({ page }) => {
  await page.goto('/indikatorer?indicator=utrikes-fodda&level=lokalsamhalle');
  await expect(chart(page)).toBeVisible();
  await chart(page).scrollIntoViewIfNeeded();
  const box = await chart(page).boundingBox();
  if (box === null) throw new Error('The chart has no place.');
  const at = (across: number, down: number) => [box.x + across * box.width, box.y + down * box.height] as const;
  await page.mouse.move(...at(0.12, 0.02));
  await page.mouse.down();
  await page.mouse.move(...at(0.3, 0.5));
  await page.mouse.move(...at(0.4, 0.9));
  await page.mouse.up();
  await expect(page).toHaveURL(/chosen=/);
  const some = await chosen(page);
  expect(some).toBeGreaterThan(1);
  await page.getByRole('checkbox', { checked: true }).first().press('Space');
  await expect.poll(() => chosen(page)).toBe(some - 1);
});

test('how many people there are is drawn for areas alone: their län would press them flat', async ({ page }) => {
  await page.goto('/indikatorer?indicator=folkmangd&level=kommun&chart=time&chosen=kommun:0360,kommun:0331');
  await expect(chart(page)).toHaveAccessibleName(/Tierp och Heby från 2011 till 2024/);
  const picture = await savedSvg(page);
  expect(picture).not.toContain('Uppsala län');
  // Of all who live there is no chance to draw.
  expect(picture).not.toContain('Bandet visar');
});

const pictured = [
  {
    of: 'chart=time&indicator=exempel-stressad&level=kommun&sex=women&chosen=kommun:0360',
    says: ['procent, 2012–2024, kvinnor, kommuner.', 'Uppsala län, varje år för sig', 'Källa: ', 'är Wilsons'],
  },
  {
    of: 'chart=profile&indicator=exempel-stressad&level=kommun&sex=men&chosen=kommun:0360',
    says: [
      'Profil för Tierp',
      'Värden för män.',
      'Källa: Hälsouppdraget, 2024: ',
      'slumpen brukar ge (95 %)',
      'Exempeldata',
    ],
  },
  {
    of: 'chart=sexes&indicator=exempel-stressad&level=kommun',
    says: ['procent, 2024, kommuner.', 'Den streckade linjen är Uppsala län, för vardera könet.', 'Källa: '],
  },
  {
    of: 'chart=inequality&indicator=utrikes-fodda&level=lokalsamhalle',
    says: ['Utrikes födda efter socioekonomiskt index', 'procent, 2023', 'Index från 2022', 'Källa: ', 'Linjen'],
  },
  {
    of: 'chart=pyramid&indicator=folkmangd&level=lokalsamhalle&chosen=regso:0380R001',
    says: [
      'ålder och kön, Bergsbrunna',
      'Antal personer, 2024',
      'Källa: Statistiska centralbyrån',
      '31 december 2024.',
    ],
  },
  {
    of: 'chart=scatter&indicator=utrikes-fodda&level=lokalsamhalle',
    says: ['Lokalsamhällen. Invånare 2022.', 'Källa: ', 'säger inte att det ena beror på'],
  },
];

test('every picture says in itself what it is of, whom, which year, from where and how it was made', async ({
  page,
}) => {
  for (const { of, says } of pictured) {
    await page.goto(`/indikatorer?${of}`);
    const said = words(await savedSvg(page));
    for (const one of says) expect(said, of).toContain(one);
  }
  // Of dwellings nobody is a woman or a man.
  await page.goto('/indikatorer?indicator=hyresratt&level=lokalsamhalle');
  const said = words(await savedSvg(page));
  expect(said).toContain('procent, 2023, lokalsamhällen.');
  expect(said).not.toContain('kvinnor och män');
});
