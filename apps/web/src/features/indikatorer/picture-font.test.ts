import { afterEach, expect, it, vi } from 'vitest';
import { withFont } from './picture-font.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" font-family="Inter, Arial"><text>Å</text></svg>';

afterEach(() => vi.unstubAllGlobals());

it('puts the font itself in the picture, before what is written with it', async () => {
  vi.stubGlobal('fetch', async () => new Response(Uint8Array.of(119, 79, 70, 50)));
  const pictured = await withFont(svg);
  expect(pictured).toContain('src:url(data:font/woff2;base64,d09GMg==) format("woff2")');
  expect(pictured.replace(/<style>.*<\/style>/, '')).toBe(svg);
  expect(pictured.indexOf('<style>')).toBeLessThan(pictured.indexOf('<text>'));
});

it('leaves the picture as it is when the font cannot be had', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await withFont(svg)).toBe(svg);
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  expect(await withFont(svg)).toBe(svg);
});
