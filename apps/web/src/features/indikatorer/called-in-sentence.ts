import type { BenchmarkFigure } from '@halsouppdrag/domain';
import { indikatorerText as text } from '../../text/indikatorer.ts';

type Called = Pick<BenchmarkFigure, 'kind' | 'name' | 'areas' | 'leftOut'>;

/** What figures are held against, as it is called inside a sentence: "bättre än riket", not "bättre än Riket". */
export function calledInSentence({ kind, name, areas, leftOut }: Called): string {
  if (kind === 'riket') return text.inSentence.riket;
  if (kind === 'target') return text.inSentence.target;
  // A group of one is called by the name of its area.
  return kind === 'group' && areas + leftOut > 1 ? text.inSentence.group : name;
}
