import { files, sources } from './sources.ts';

/** The sources of every file, for a reader. */
export function sourcesMd(): string {
  const parts = files.map(({ name, sourceIds, derivation }) => {
    const lines = sourceIds.map((id) => {
      const source = sources.find((candidate) => candidate.id === id);
      if (source === undefined) throw new Error(`${name} nämner källan ${id}, som inte finns.`);
      const { title, publisher, url, licence, date } = source;
      return `- ${title}. ${publisher}, ${date}. Licens: ${licence}.${url === null ? '' : ` <${url}>`}`;
    });
    return `## ${name}\n\n${derivation}\n\n${lines.join('\n')}\n`;
  });
  const head =
    '# Källor\n\nSkriven av laddaren; ändra i `loader/sources.ts`. Datumet är den dag källan publicerades eller, där ' +
    'ingen sådan dag är känd, lästes.\n';
  return `${[head, ...parts].join('\n')}`;
}
