import { type Insats, lockOf, type Step, steps } from '@halsouppdrag/domain';
import type { InfiniteData } from '@tanstack/react-query';
import { type ColumnPage, moveInPages } from '../../../api/move-in-pages.ts';
import { type StepWrite, stepAfter } from '../../../outbox/step-writes.ts';

/** The columns as far as they are read. */
export type ColumnsRead = Readonly<Record<Step, InfiniteData<ColumnPage> | undefined>>;

/** The columns with every card where it has been moved on this device. */
export function withMoves(columns: ColumnsRead, writes: readonly StepWrite[], isFiltered: boolean): ColumnsRead {
  return writes.reduce((moved, { write, content }) => {
    const to = stepAfter(content);
    // Nothing is taken from where it stands before there is somewhere to put it.
    if (write.state.kind !== 'waiting' || moved[to] === undefined) return moved;
    const found = cardIn(moved, content.base.id);
    // Whether one that has not been read matches the filters only the server can say.
    if (found === undefined && isFiltered) return moved;
    const stands = found ?? content.base;
    const decision = content.kind === 'reopenInsats' ? null : stands.decision;
    const card = { ...stands, step: to, decision, lock: lockOf(to, decision) };
    const inColumn = (step: Step) => moved[step] && moveInPages(moved[step], card, step === to);
    return {
      behov: inColumn('behov'),
      partners: inColumn('partners'),
      insats: inColumn('insats'),
      followUp: inColumn('followUp'),
      closed: inColumn('closed'),
    };
  }, columns);
}

function cardIn(columns: ColumnsRead, id: string): Insats | undefined {
  for (const step of steps) {
    for (const { items } of columns[step]?.pages ?? []) {
      const found = items.find((one) => one.id === id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
