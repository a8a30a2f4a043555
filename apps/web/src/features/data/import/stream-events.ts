/**
 * What each event of a stream says, as it comes: server-sent events of one line, which an `EventSource` cannot read as the
 * answer to a POST. An event may come in several pieces, and a piece hold several.
 */
export async function* streamEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      const lines = rest.split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      for (const line of lines) if (line.startsWith('data: ')) yield JSON.parse(line.slice('data: '.length));
      if (done) return;
    }
  } finally {
    // Who stops reading wants no more of it.
    await reader.cancel();
  }
}
