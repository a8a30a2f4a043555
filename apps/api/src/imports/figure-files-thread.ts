import { parentPort } from 'node:worker_threads';
import type { ImportQuestion, ImportSheet, Indicator } from '@halsouppdrag/domain';
import type { Outcome } from '@halsouppdrag/sources';
import { type AreaFilesAnswer, type AreaFilesAsked, answerAreaFiles } from '../area-versions/area-files-asked.ts';
import type { EarlierImport } from '../db/imports/read-loads.ts';
import type { Numbered } from '../threads/asked-thread.ts';
import { type CheckedImport, checkImport } from './check-import.ts';
import { describeImport } from './describe-import.ts';
import type { AreasByLevel, KnownVersion } from './known-areas.ts';

interface FileAsked {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly areas: AreasByLevel;
}

export interface DescribeAsked extends FileAsked {
  readonly kind: 'describe';
  readonly earlier: readonly EarlierImport[];
  /** Versions of areas that are loaded beside the tool's own, whose areas the file may have. */
  readonly versions: readonly KnownVersion[];
}

export interface CheckAsked extends FileAsked {
  readonly kind: 'check';
  readonly question: Pick<ImportQuestion, 'level' | 'areaVersion' | 'mapping'>;
  readonly indicator: Pick<Indicator, 'measure' | 'multiplier'>;
  /** Whether the figures are wanted too, or only what there is to say of them. */
  readonly wantsFigures: boolean;
}

export type FigureFileAsked = DescribeAsked | CheckAsked | AreaFilesAsked;

export type FigureFileAnswer = Numbered & {
  readonly answer: Outcome<ImportSheet[]> | CheckedImport | AreaFilesAnswer;
};

/** Reads and checks what it is asked to, one file after the other, for as long as the thread lives. */
export function answerFigureFiles(): void {
  const port = parentPort;
  if (port === null) throw new Error('This runs in a thread of its own.');
  port.on('message', (asked: FigureFileAsked & Numbered) => {
    if (asked.kind !== 'check') {
      const answer =
        asked.kind === 'describe' ? describeImport(asked.fileName, asked.bytes, asked) : answerAreaFiles(asked);
      port.postMessage({ id: asked.id, answer } satisfies FigureFileAnswer);
      return;
    }
    const answer = checkImport(asked, asked.question, asked.areas, asked);
    const columns = answer.ofFile.flatMap(({ figures }) => Object.values(figures).filter((column) => column !== null));
    const answered: FigureFileAnswer = { id: asked.id, answer };
    // Handed over, and not copied: the figures of a large file are many times its own size.
    port.postMessage(
      answered,
      columns.map(({ buffer }) => buffer),
    );
  });
}
