import type { Position } from '@halsouppdrag/domain';
import type { AskedAnswer, ServerAnswer } from './ask-server.ts';

type Ask = (from: readonly Position[], to: readonly Position[]) => Promise<AskedAnswer<unknown>>;

/**
 * Which of some places a server has no road near. It turns a whole question down for one of them and may not say which:
 * half of them are asked about at a time.
 */
export async function placesAstray(places: readonly Position[], ask: Ask): Promise<ServerAnswer<Position[]>> {
  if (places.length === 0) return { ok: true, value: [] };
  const answer = await ask(places, places);
  if (answer.ok) return { ok: true, value: [] };
  const isOne = places.length === 1;
  if (answer.why === 'away' || answer.why === 'refused') return { ok: false, why: answer.why };
  if (isOne) return answer.why === 'noRoad' ? { ok: true, value: [...places] } : { ok: false, why: 'refused' };
  const half = places.length >> 1;
  const first = await placesAstray(places.slice(0, half), ask);
  if (!first.ok) return first;
  const second = await placesAstray(places.slice(half), ask);
  return second.ok ? { ok: true, value: [...first.value, ...second.value] } : second;
}
