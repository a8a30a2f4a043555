/** What GeoJSON begins with. */
export const featureCollection = '{"type":"FeatureCollection","features":[';

/** An object whose last field is a list, written a batch at a time; `opening` is what stands before the items. */
export async function* jsonInBatches(
  opening: `{${string}[`,
  batches: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string> {
  yield opening;
  let isFirst = true;
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    const written = batch.map((one) => JSON.stringify(one)).join(',');
    yield isFirst ? written : `,${written}`;
    isFirst = false;
  }
  yield ']}';
}
