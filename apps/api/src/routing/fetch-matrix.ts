import type { Position, RoutingServer } from '@halsouppdrag/domain';
import { type AskedAnswer, askServer, type Patience, type ServerAnswer } from './ask-server.ts';
import { placesAstray } from './places-astray.ts';
import { serverShapes } from './server-shapes.ts';

/** So many questions are under way at once: the server is the user's own, and may have one core. */
const mostAtOnce = 4;

/** Which homes and units a question is about, by their index. */
interface Block {
  readonly homes: readonly number[];
  readonly units: readonly number[];
}

const refused = { ok: false, why: 'refused' } as const;

/**
 * The minutes from every place to every unit as a routing server has them, unit by unit (`j * from.length + i`; Infinity
 * without a way), asked for in blocks: smaller ones where the server is set to take less, and without the places that it
 * has no road near, who have no way to anything. Nor is there a way between two that are farther apart than it takes.
 * All of it or nothing.
 */
export async function fetchMatrix(
  server: RoutingServer,
  baseUrl: string,
  from: readonly Position[],
  to: readonly Position[],
  patience: Patience,
): Promise<ServerAnswer<Float64Array>> {
  const { mostFrom, mostTo, request } = serverShapes[server];
  const ask = (homes: readonly Position[], units: readonly Position[]): Promise<AskedAnswer<number[][]>> => {
    const { path, ...question } = request(homes, units);
    return askServer(`${baseUrl.replace(/\/+$/, '')}${path}`, question, patience);
  };
  const matrix = new Float64Array(from.length * to.length).fill(Number.POSITIVE_INFINITY);
  const astray = new Set<Position>();
  const placesOf = (indices: readonly number[], of: readonly Position[]) => indices.map((i) => of[i] as Position);
  const found = (indices: readonly number[], of: readonly Position[]) =>
    indices.filter((i) => !astray.has(of[i] as Position));
  const waiting: Block[] = [];
  for (const units of inTurn(to.length, mostTo)) {
    for (const homes of inTurn(from.length, mostFrom)) waiting.push({ homes, units });
  }

  const answerTo = async (block: Block): Promise<ServerAnswer<null>> => {
    const [homes, units] = [found(block.homes, from), found(block.units, to)];
    if (homes.length === 0 || units.length === 0) return { ok: true, value: null };
    const answer = await ask(placesOf(homes, from), placesOf(units, to));
    if (answer.ok) {
      for (const [a, i] of homes.entries()) {
        for (const [b, j] of units.entries()) matrix[j * from.length + i] = answer.value[a]?.[b] as number;
      }
    } else if (answer.why === 'tooMuch' || answer.why === 'tooFar') {
      const isOnePair = homes.length * units.length === 1;
      if (isOnePair && answer.why === 'tooMuch') return refused;
      if (!isOnePair) waiting.push(...halves({ homes, units }));
    } else if (answer.why === 'noRoad') {
      const places = await placesAstray([...placesOf(homes, from), ...placesOf(units, to)], ask);
      if (!places.ok) return places;
      if (places.value.length === 0) return refused;
      for (const place of places.value) astray.add(place);
      waiting.push({ homes, units });
    } else return { ok: false, why: answer.why };
    return { ok: true, value: null };
  };
  let failed: ServerAnswer<never> | null = null;
  const work = async () => {
    for (let block = waiting.shift(); block !== undefined && failed === null; block = waiting.shift()) {
      const answer = await answerTo(block);
      if (!answer.ok) failed = answer;
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, work));
  return failed ?? { ok: true, value: matrix };
}

/** 0 to `count`, at most so many at a time. */
function inTurn(count: number, most: number): number[][] {
  return Array.from({ length: Math.ceil(count / most) }, (_, part) =>
    Array.from({ length: Math.min(most, count - part * most) }, (_, k) => part * most + k),
  );
}

/** The longer side in two. */
function halves({ homes, units }: Block): Block[] {
  const half = (all: readonly number[]) => [all.slice(0, all.length >> 1), all.slice(all.length >> 1)];
  return homes.length >= units.length
    ? half(homes).map((some) => ({ homes: some, units }))
    : half(units).map((some) => ({ homes, units: some }));
}
