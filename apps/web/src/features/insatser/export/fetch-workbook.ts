import { rowCounter } from './row-counter.ts';

export interface Progress {
  readonly rows: number;
  readonly bytes: number;
}

/** A workbook, with how much of it has come told on the way. Throws when it is refused, cut off or ended. */
export async function fetchWorkbook(
  address: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Blob> {
  const response = await fetch(address, { signal });
  if (!response.ok || response.body === null) throw new Error(`The workbook was refused: ${response.status}.`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const progress = { rows: 0, bytes: 0 };
  const counter = rowCounter((rows) => {
    progress.rows = rows;
    onProgress({ ...progress });
  });
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    progress.bytes += value.length;
    counter.add(value);
    onProgress({ ...progress });
  }
  return new Blob(parts, { type: response.headers.get('Content-Type') ?? '' });
}
