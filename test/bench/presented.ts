import type { Browser } from '@playwright/test';

/** What the page marks (`performance.mark`), the first with the time of the event as its start. */
export const marks = { moved: 'bench-moved', written: 'bench-written' } as const;

/** Milliseconds from a move of the pointer until a picture with what follows from it is shown. */
export interface Presented {
  /** What the page wrote last because of the move. */
  readonly page: number;
  /** The last picture from a canvas that a worker paints; null where there is none. */
  readonly canvas: number | null;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly args: {
    readonly id?: string;
    readonly animation_frame_timing_info?: object;
    readonly chrome_graphics_pipeline?: { readonly step: string; readonly frame_sink_id?: { frame_sink_id: number } };
  };
}

/** Which of the browser's own notes are read: frames of the page, and of what puts pages and canvases together. */
const includedCategories = [
  'devtools.timeline',
  'blink.user_timing',
  'graphics.pipeline',
  'disabled-by-default-display.framedisplayed',
];

/** Canvases that workers paint have frames of their own, with numbers above those of pages. */
const firstCanvasSink = 2 ** 31;

/**
 * When each move was seen, as the browser itself notes it. A page can only estimate it: after its frame there is a wait
 * for the screen, and it does not know when a canvas painted by a worker has come. Moves must be apart in time.
 */
export async function presentedMoves(browser: Browser, make: () => Promise<void>): Promise<Presented[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  // The protocol does not say what the events are.
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await make();
  const isComplete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await isComplete;
  await session.detach();
  return presentedIn(events.sort((a, b) => a.ts - b.ts));
}

function presentedIn(events: readonly TraceEvent[]): Presented[] {
  const timesOf = (name: string) => events.filter((one) => one.name === name).map(({ ts }) => ts);
  const steps = (step: string) => events.filter(({ args }) => args.chrome_graphics_pipeline?.step === step);
  const [moved, written, displayed] = [
    timesOf(marks.moved),
    timesOf(marks.written),
    timesOf('Display::FrameDisplayed'),
  ];
  const drawn = steps('STEP_DRAW_AND_SWAP').map(({ ts }) => ts);
  const painted = steps('STEP_RECEIVE_COMPOSITOR_FRAME')
    .filter(({ args }) => (args.chrome_graphics_pipeline?.frame_sink_id?.frame_sink_id ?? 0) >= firstCanvasSink)
    .map(({ ts }) => ts);
  const frames = pageFrames(events);
  return moved.map((from, k): Presented => {
    const to = moved[k + 1] ?? Number.POSITIVE_INFINITY;
    const lastOf = (times: readonly number[]) => times.findLast((ts) => ts >= from && ts < to);
    const [writtenAt, paintedAt] = [lastOf(written), lastOf(painted)];
    const page = frames.find(({ end, shown }) => writtenAt !== undefined && end >= writtenAt && shown !== undefined);
    const draw = drawn.find((ts) => paintedAt !== undefined && ts >= paintedAt);
    const canvas = displayed.find((ts) => draw !== undefined && ts >= draw);
    return {
      page: ((page?.shown ?? Number.NaN) - from) / 1000,
      canvas: canvas === undefined ? null : (canvas - from) / 1000,
    };
  });
}

/** The page's frames, when each was done and when it was shown. */
function pageFrames(events: readonly TraceEvent[]): { readonly end: number; readonly shown: number | undefined }[] {
  const shown = new Map(
    events.flatMap(({ name, args, ts }) => (name === 'AnimationFrame::Presentation' ? [[args.id, ts] as const] : [])),
  );
  let begun: string | undefined;
  return events.flatMap(({ name, ph, ts, args }) => {
    if (name !== 'AnimationFrame') return [];
    if (ph === 'b') begun = args.id;
    return ph === 'e' && begun !== undefined ? [{ end: ts, shown: shown.get(begun) }] : [];
  });
}
