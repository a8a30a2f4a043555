import type { BenchRow } from './bench-row.ts';

/** The rows as lines of text in columns; the ratio is how many times as long the peer takes. */
export function alignedTable(rows: readonly BenchRow[]): string {
  const cells = [
    ['workload', 'ours ms', 'peer', 'peer ms', 'ratio', ''],
    ...rows.map(({ workload, oursMs, peer, peerMs, note }) => [
      workload,
      milliseconds(oursMs),
      peer ?? '',
      peerMs === null ? '' : milliseconds(peerMs),
      peerMs === null ? '' : `${(peerMs / oursMs).toFixed(1)}×`,
      note,
    ]),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const rightAligned = new Set([1, 3, 4]);
  return cells
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return rightAligned.has(column) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function milliseconds(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
}
