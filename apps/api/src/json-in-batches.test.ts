import { describe, expect, it } from 'vitest';
import { inBatches } from './in-batches.ts';
import { featureCollection, jsonInBatches } from './json-in-batches.ts';

async function written(opening: `{${string}[`, batches: AsyncIterable<readonly unknown[]>): Promise<unknown> {
  let text = '';
  for await (const part of jsonInBatches(opening, batches)) text += part;
  return JSON.parse(text);
}

describe('a list written a batch at a time', () => {
  it.each([0, 1, 199, 200, 201, 1000])('is the same JSON as written at once, of %i items', async (count) => {
    const items = Array.from({ length: count }, (_, id) => ({ id, name: `"${id}"\n`, nothing: null }));
    expect(await written('{"items":[', inBatches(items))).toEqual({ items });
    const features = await written(featureCollection, inBatches(items));
    expect(features).toEqual({ type: 'FeatureCollection', features: items });
  });

  it('passes over batches that hold nothing', async () => {
    async function* sparse() {
      yield [];
      yield [1];
      yield [];
      yield [2, 3];
    }
    expect(await written('{"items":[', sparse())).toEqual({ items: [1, 2, 3] });
  });
});
