import { accessibilityFaults } from './axe.ts';
import { expect, test } from './errand.ts';
import { heldBack } from './held-back.ts';

test('what a unit has is shared by those who reach it, and a link restores what was written', async ({ page }) => {
  await page.goto('/tackning');
  await page.getByRole('radio', { name: 'Kapacitet' }).check();
  await expect(page).toHaveURL(/show=capacity/);
  const finding = page.getByText(/^I snitt har 10 000 invånare/);
  await expect(finding).toContainText('enheter att dela på');
  const usual = (await finding.textContent()) ?? '';
  await page.getByText('Vad varje enhet har').click();
  await page.getByLabel('Tierps vårdcentral', { exact: true }).fill('6');
  await expect(page).toHaveURL(/supply=tierps-vardcentral:6/);
  // What is shared is no longer units, in one step with the figure.
  await expect(finding).not.toContainText('enheter att dela på');
  await expect(finding).not.toHaveText(usual);
  const written = (await finding.textContent()) ?? '';
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await expect(finding).toHaveText(written);
  await page.getByRole('button', { name: 'Visa som tabell' }).click();
  const table = page.getByRole('table', { name: 'Basområde för basområde' });
  await expect(table.getByRole('columnheader', { name: 'På 10 000 invånare' })).toBeVisible();
});

test('what is too much to work out says what to do, and what it was asked with stays to be changed', async ({
  page,
}) => {
  await page.goto('/tackning?show=capacity&crowd=1');
  await expect(page.getByText(/Vägen och trängseln kostar i snitt/)).toBeVisible();
  const message = 'Högst 344 enheter kan räknas med för 3363 platser. Välj färre slags enheter.';
  const refused = {
    ...{ type: '/problem/422', title: 'Något behöver ändras', status: 422, detail: message, instance: 'urn:uuid:1' },
    errors: [{ field: 'kinds', message }],
  };
  await page.route('**/api/coverage/crowding', (route) => route.fulfill({ status: 422, json: refused }));
  const worth = page.getByLabel('Trängsel som snittet räknas som, km väg');
  await worth.fill('90');
  await worth.press('Tab');
  await expect(page.getByRole('alert').getByText(message)).toBeVisible();
  await expect(worth).toHaveValue('90');
  await page.getByText('Vad varje enhet har').click();
  await expect(page.getByLabel('Tierps vårdcentral', { exact: true })).toHaveValue('1');
  // Nor is the map coloured by something else under the name of capacity.
  const map = page.getByRole('region', { name: 'Karta', exact: true });
  await expect(map.getByRole('radio', { name: 'Kapacitet' })).toBeChecked();
  await expect(
    map.getByText(`Kartan har inga färger, eftersom kapaciteten inte är uträknad. ${message}`),
  ).toBeVisible();
  await expect(map.getByText(/^Kilometer till närmaste/)).toBeHidden();
  await page.unroute('**/api/coverage/crowding');
  await worth.fill('30');
  await worth.press('Tab');
  await expect(page.getByText(/Vägen och trängseln kostar i snitt/)).toBeVisible();
  await expect(page).toHaveURL(/worth=30/);
});

test('until capacity has been worked out the map has no colours, rather than those of distance', async ({ page }) => {
  const answer = await heldBack(page, '**/api/coverage/capacity');
  await page.goto('/tackning?show=capacity');
  const map = page.getByRole('region', { name: 'Karta', exact: true });
  const counting = map.getByText('Kapaciteten räknas ut. Kartan får sina färger när den är klar.');
  await expect(counting).toBeVisible();
  await expect(map.getByText(/^Kilometer till närmaste/)).toBeHidden();
  answer();
  await expect(map.getByText('Det 10 000 invånare har att dela på, mot snittet')).toBeVisible();
  await expect(counting).toBeHidden();
});
