import { describe, expect, it } from 'vitest';
import { listen, stopListening } from './serve.ts';

describe('the server', () => {
  it('waits for a large file over a slow line, but not for who says nothing', async () => {
    const { server } = await listen((_, response) => response.end(), '127.0.0.1', 0);
    try {
      const megabytes = 128;
      const megabitsPerSecond = 0.6;
      expect(server.requestTimeout).toBeGreaterThan(((megabytes * 8) / megabitsPerSecond) * 1000);
      expect(server.headersTimeout).toBeLessThanOrEqual(20_000);
    } finally {
      await stopListening(server);
    }
  });
});
