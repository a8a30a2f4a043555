import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { RunningServer } from '../e2e/running-server.ts';
import type { BenchRow } from './bench-row.ts';
import { manyRecords } from './many-records.ts';

/** Every insats as a workbook: how long until its last byte, and the most memory the server held while it was made. */
export async function benchWorkbook(server: RunningServer): Promise<BenchRow> {
  const idle = memory(server, 'VmRSS');
  const start = performance.now();
  const response = await fetch(`${server.url}/api/insatser.xlsx`);
  const { byteLength } = await response.arrayBuffer();
  if (!response.ok) throw new Error(`the workbook answered ${response.status}`);
  const milliseconds = performance.now() - start;
  const peak = memory(server, 'VmHWM');
  return {
    workload: `GET /api/insatser.xlsx, ${manyRecords.insatser} insatser`,
    oursMs: milliseconds,
    peer: null,
    peerMs: null,
    note: `${(byteLength / 1e6).toFixed(1)} MB; memory ${idle} MB before, ${peak} MB at most (bound 200), load ${loadavg()[0]?.toFixed(1)}`,
  };
}

/** In whole MB, as Linux counts it; nothing known elsewhere. */
function memory(server: RunningServer, field: 'VmRSS' | 'VmHWM'): number {
  if (process.platform !== 'linux') return Number.NaN;
  const status = readFileSync(`/proc/${server.processId()}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
}
