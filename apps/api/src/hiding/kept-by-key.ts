/** Finds once for each key, and keeps as many as were asked for last; what could not be found is not kept. */
export function keptByKey<Answer>(most: number): (key: string, find: () => Promise<Answer>) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return (key, find) => {
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const finding = find();
    kept.set(key, finding);
    finding.catch(() => kept.delete(key));
    for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
    return finding;
  };
}
