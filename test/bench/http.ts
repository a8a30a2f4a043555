import { type RunningServer, runServer } from '../e2e/running-server.ts';
import type { BenchResult, BenchRow } from './bench-row.ts';

const rounds = 60;

/** How long the real server takes over loopback, its database and compression included. Nobody else serves these. */
export async function benchHttp(): Promise<BenchResult> {
  const server = await runServer();
  try {
    const rows: BenchRow[] = [];
    for (const path of ['/api/catchments', '/api/areas.geojson?level=deso', '/api/areas/regso:0360R005']) {
      rows.push(await timed(server, path));
    }
    return { rows, mismatches: [] };
  } finally {
    await server.stop();
  }
}

async function timed(server: RunningServer, path: string): Promise<BenchRow> {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const response = await fetch(server.url + path, { headers: { 'accept-encoding': 'gzip' } });
    bytes = (await response.arrayBuffer()).byteLength;
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    // The first rounds compile and fill caches.
    if (round >= 10) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return {
    workload: `GET ${path}`,
    oursMs: at(0.5),
    peer: null,
    peerMs: null,
    note: `95 of 100 within ${at(0.95).toFixed(1)} ms, ${(bytes / 1000).toFixed(0)} kB unpacked`,
  };
}
