import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import type { Db } from '../db/open-database.ts';
import { sharedServices } from '../shared-services.ts';
import { noJobs } from '../testing/no-jobs.ts';

let get: (path: string, headers?: Record<string, string>) => Promise<Response>;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'halsouppdrag-web-'));
  const webRoot = join(folder, 'dist');
  await mkdir(join(webRoot, 'assets'), { recursive: true });
  await writeFile(join(folder, 'hemlig.txt'), 'hemlig');
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>Hälsouppdraget</title>');
  await writeFile(join(webRoot, 'assets/app-abc123.js'), 'let a = 1;');
  await writeFile(join(webRoot, 'assets/app-abc123.js.br'), brotliCompressSync('let a = 1;'));
  const logger = pino({ level: 'silent' });
  const app = createApp({
    ...sharedServices({} as Db, () => new Date()),
    clock: () => new Date(),
    logger,
    jobs: noJobs,
    databaseKind: 'external',
    version: '0',
    webRoot,
  });
  get = async (path, headers = {}) => app.request(`http://localhost${path}`, { headers });
});

describe('the web app', () => {
  it.each(['/', '/karta', '/insatser?area=kommun:0360', '/karta/regso:0360R005', '/assets/', '/assets/x'])(
    'is the page at %s, always fresh',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(await answer.text()).toContain('Hälsouppdraget');
    },
  );

  it('gives hashed files for good, compressed beforehand where the reader takes it', async () => {
    const plain = await get('/assets/app-abc123.js');
    expect(plain.headers.get('cache-control')).toContain('immutable');
    expect(plain.headers.get('content-type')).toContain('javascript');
    const packed = await get('/assets/app-abc123.js', { 'Accept-Encoding': 'gzip, br' });
    expect(packed.headers.get('content-encoding')).toBe('br');
  });

  it.each([
    '/assets/gone.js',
    '/favicon.png',
    '/..%2fhemlig.txt',
    '/%2e%2e/hemlig.txt',
    '/api/nothing',
    '/hemlig%00.txt',
  ])('has nothing at %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toBe('hemlig');
  });
});
