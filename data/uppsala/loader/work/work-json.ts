import { madeUpWork, writtenFor } from './made-up-work.ts';
import { realWork } from './real-work.ts';

/** What a fresh start shows of the work: a few real insatser with their sources, and made-up ones marked as such. */
export function workJson(): string {
  const [real, madeUp] = [realWork(), madeUpWork()];
  const work = {
    writtenFor,
    partners: [...real.partners, ...madeUp.partners],
    behov: [...real.behov, ...madeUp.behov],
    insatser: [...real.insatser, ...madeUp.insatser],
    diary: [...real.diary, ...madeUp.diary],
  };
  const lines = Object.entries(work).map(([name, value]) =>
    Array.isArray(value)
      ? `"${name}":[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`
      : `"${name}":${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
