import type { Page } from '@playwright/test';

/** Waits until the map stands painted with all its data; the page marks that moment in its timeline. */
export async function mapPainted(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0);
}
