import type { Aim } from '@halsouppdrag/domain';

/** What fills a bar: plain for what is for all, lines for what is aimed, dots where nobody has said. */
export const patternOf = (aim: Aim) => `url(#aim-${aim})`;

const base = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' } as const;

/** The patterns themselves, once a page. */
export const aimPatterns = (
  <>
    <pattern id="aim-universell" {...base}>
      <rect width={8} height={8} fill="#56b4e9" />
    </pattern>
    <pattern id="aim-riktad" {...base} patternTransform="rotate(45)">
      <rect width={8} height={8} fill="#ffd9b8" />
      <rect width={3} height={8} fill="#a84300" />
    </pattern>
    <pattern id="aim-notStated" {...base}>
      <rect width={8} height={8} fill="#fff" />
      <circle cx={4} cy={4} r={1.5} fill="#525252" />
    </pattern>
  </>
);
