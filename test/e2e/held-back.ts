import type { Page, Request } from '@playwright/test';

/** Holds back what a page asks for until it is let through: gives what lets it. */
export async function heldBack(
  page: Page,
  url: string | RegExp,
  isHeld: (request: Request) => boolean = () => true,
): Promise<() => void> {
  let letThrough = () => {};
  const isThrough = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(url, async (route) => {
    if (isHeld(route.request())) await isThrough;
    await route.continue();
  });
  return letThrough;
}
