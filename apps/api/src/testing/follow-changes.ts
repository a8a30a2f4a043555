/** One of the server-sent events. */
interface Told {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

/** Reads a stream of server-sent events as a browser does. */
export function readEvents(answer: Response) {
  if (answer.body === null) throw new Error('the answer has no body');
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  const blocks: string[] = [];
  let rest = '';
  let lastId = '';
  const nextBlock = async (): Promise<string | null> => {
    for (;;) {
      const block = blocks.shift();
      if (block !== undefined) {
        lastId = /^id: (.*)$/m.exec(block)?.[1] ?? lastId;
        return block;
      }
      const { done, value } = await reader.read();
      if (done) return null;
      const parts = (rest + value).split('\n\n');
      rest = parts.pop() ?? '';
      blocks.push(...parts);
    }
  };
  /** The next event; null at the end of the stream. */
  const next = async (): Promise<Told | null> => {
    for (;;) {
      const block = await nextBlock();
      if (block === null) return null;
      const fields = new Map(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line]));
      const value = (name: string) => fields.get(name)?.slice(name.length + 2);
      const data = value('data');
      if (data !== undefined) return { event: value('event') ?? 'message', id: lastId, data: JSON.parse(data) };
    }
  };
  return {
    next,
    nextBlock,
    /** What a browser sends as Last-Event-ID when it comes back. */
    lastId: () => lastId,
    leave: () => reader.cancel(),
  };
}
