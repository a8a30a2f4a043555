import type { Position, RoutingServer } from '@halsouppdrag/domain';
import { askServer, type Patience, type ServerAnswer } from './ask-server.ts';
import { serverShapes } from './server-shapes.ts';

/** So many questions are under way at once: the server is the user's own, and may have one core. */
const mostAtOnce = 4;

/**
 * The minutes from every place to every unit as a routing server has them, unit by unit (`j * from.length + i`; Infinity
 * without a way), asked for in blocks that it takes. All of it or nothing.
 */
export async function fetchMatrix(
  server: RoutingServer,
  baseUrl: string,
  from: readonly Position[],
  to: readonly Position[],
  patience: Patience,
): Promise<ServerAnswer<Float64Array>> {
  const { mostFrom, mostTo, request } = serverShapes[server];
  const blocks: { i: number; j: number }[] = [];
  for (let j = 0; j < to.length; j += mostTo) {
    for (let i = 0; i < from.length; i += mostFrom) blocks.push({ i, j });
  }
  const matrix = new Float64Array(from.length * to.length);
  let failed: ServerAnswer<never> | null = null;
  const work = async () => {
    for (let next = blocks.shift(); next !== undefined && failed === null; next = blocks.shift()) {
      const { i, j } = next;
      const { path, init, read } = request(from.slice(i, i + mostFrom), to.slice(j, j + mostTo));
      const answer = await askServer(`${baseUrl.replace(/\/+$/, '')}${path}`, init, read, patience);
      if (!answer.ok) {
        failed = answer;
        return;
      }
      for (const [a, row] of answer.value.entries()) {
        for (const [b, minutes] of row.entries()) matrix[(j + b) * from.length + i + a] = minutes;
      }
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, work));
  return failed ?? { ok: true, value: matrix };
}
