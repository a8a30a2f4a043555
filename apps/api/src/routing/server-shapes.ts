import type { Position, RoutingServer } from '@halsouppdrag/domain';
import { z } from 'zod';
import type { Question, Refusal } from './ask-server.ts';

/** One question to a server, a block of the matrix: minutes by home, then by unit; Infinity without a way. */
interface MatrixRequest extends Question<number[][]> {
  readonly path: string;
}

interface ServerShape {
  /** How many homes and units one question may hold, as the server is set up when nobody has changed it. */
  readonly mostFrom: number;
  readonly mostTo: number;
  readonly request: (from: readonly Position[], to: readonly Position[]) => MatrixRequest;
}

const minutes = (seconds: number | null | undefined) => (seconds == null ? Number.POSITIVE_INFINITY : seconds / 60);
const seconds = z.number().nonnegative().nullable();

const OsrmAnswer = z.object({ code: z.literal('Ok'), durations: z.array(z.array(seconds)) });
const ValhallaAnswer = z.object({ sources_to_targets: z.array(z.array(z.object({ time: seconds.optional() }))) });

const OsrmRefusal = z.object({ code: z.string() });
const ValhallaRefusal = z.object({ error_code: z.number() });

const osrmRefusals: Readonly<Record<string, Refusal>> = { TooBig: 'tooMuch', NoSegment: 'noRoad' };
const valhallaRefusals: Readonly<Record<number, Refusal>> = { 150: 'tooMuch', 154: 'tooFar', 171: 'noRoad' };

/** The answer as a whole block, or null: a server that leaves something out is not believed about the rest. */
function block(rows: number[][] | undefined, from: readonly unknown[], to: readonly unknown[]): number[][] | null {
  return rows?.length === from.length && rows.every((row) => row.length === to.length) ? rows : null;
}

const sixDecimals = (value: number) => value.toFixed(6);

/**
 * Sources: OSRM, "HTTP API", Table service (at most 100 coordinates unless `--max-table-size` says otherwise); Valhalla,
 * "Time-Distance Matrix service" (at most 2 500 pairs unless `max_matrix_location_pairs` says otherwise) and "Valhalla
 * routing service, Internal error codes and conditions".
 */
export const serverShapes: Record<RoutingServer, ServerShape> = {
  osrm: {
    mostFrom: 50,
    mostTo: 50,
    request: (from, to) => {
      const places = [...from, ...to].map(([lon, lat]) => `${sixDecimals(lon)},${sixDecimals(lat)}`).join(';');
      const sources = from.map((_, i) => i).join(';');
      const destinations = to.map((_, j) => from.length + j).join(';');
      return {
        path: `/table/v1/driving/${places}?annotations=duration&sources=${sources}&destinations=${destinations}`,
        init: {},
        read: (body) =>
          block(
            OsrmAnswer.safeParse(body).data?.durations.map((row) => row.map(minutes)),
            from,
            to,
          ),
        refusal: (body) => osrmRefusals[OsrmRefusal.safeParse(body).data?.code ?? ''] ?? 'refused',
      };
    },
  },
  valhalla: {
    mostFrom: 50,
    mostTo: 50,
    request: (from, to) => {
      const places = (positions: readonly Position[]) => positions.map(([lon, lat]) => ({ lat, lon }));
      return {
        path: '/sources_to_targets',
        init: {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ sources: places(from), targets: places(to), costing: 'auto' }),
        },
        read: (body) =>
          block(
            ValhallaAnswer.safeParse(body).data?.sources_to_targets.map((row) => row.map(({ time }) => minutes(time))),
            from,
            to,
          ),
        refusal: (body) => valhallaRefusals[ValhallaRefusal.safeParse(body).data?.error_code ?? 0] ?? 'refused',
      };
    },
  },
};
