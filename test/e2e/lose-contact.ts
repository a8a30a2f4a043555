import type { Page } from '@playwright/test';
import { expect } from './errand.ts';

/** Cuts the connection, and waits for the line that says so: it moves the page down, and a press it comes between is none. */
export async function loseContact(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await expect(page.getByText(/Ingen kontakt/)).toBeVisible();
}
