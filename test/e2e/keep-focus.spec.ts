import { be, expect, test } from './errand.ts';

test('who saves, leaves and removes a scenario by keyboard goes on where they were, and never from the top', async ({
  page,
}) => {
  await page.goto(`/tackning?changes=${encodeURIComponent('[{"kind":"close","vardenhetId":"rasbo-filial"}]')}`);
  await be(page, /samråd/i);
  const tried = page.getByRole('heading', { name: 'Det här prövas' });
  await page.getByRole('button', { name: 'Spara', exact: true }).press('Enter');
  await expect(page.getByLabel('Namn')).toBeFocused();
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter');
  await expect(tried).toBeFocused();

  await page.getByRole('button', { name: 'Spara', exact: true }).press('Enter');
  await page.getByLabel('Namn').fill('Rasbo stänger');
  await page.getByLabel('Namn').press('Enter');
  const saved = page.getByRole('heading', { name: 'Scenario: Rasbo stänger' });
  await expect(saved).toBeFocused();

  await page.getByLabel('Nära är högst (km)').fill('12');
  await page.getByRole('button', { name: 'Ångra ändringarna' }).press('Enter');
  await expect(saved).toBeFocused();

  const list = page.locator('summary', { hasText: 'Sparade scenarier' });
  await list.press('Enter');
  await page.getByRole('button', { name: 'Ta bort Rasbo stänger' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Behåll' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Rasbo stänger', exact: true })).toBeFocused();

  await page.getByRole('button', { name: 'Lämna scenariot' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Täckning', level: 1 })).toBeFocused();

  await page.getByRole('button', { name: 'Ta bort Rasbo stänger' }).press('Enter');
  await page
    .getByRole('group', { name: /Rasbo stänger/ })
    .getByRole('button', { name: 'Ta bort' })
    .press('Enter');
  await expect(list).toBeFocused();
});
