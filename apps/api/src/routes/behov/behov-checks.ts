import { randomUUID } from 'node:crypto';
import type { BehovPatch, EvidenceInput } from '@halsouppdrag/domain';
import type { AreaTree } from '../../db/area-tree.ts';
import type { StoredBehov, StoredEvidence } from '../../db/behov/behov-row.ts';
import { freezeIndicator } from '../../db/behov/freeze-indicator.ts';
import type { FigureReader } from '../../db/indicators/figure-reader.ts';
import type { Transaction } from '../../db/open-database.ts';
import type { FieldError } from '../../http/problem.ts';
import { unknownAreaMessage } from '../unknown-area.ts';

/** Evidence as a person sends it: new, or what is already there by its id. */
type SentEvidence = NonNullable<BehovPatch['evidence']>[number];

export function areaFaults(tree: AreaTree, areaId: string): FieldError[] {
  return tree.get(areaId) ? [] : [{ field: 'areaId', message: unknownAreaMessage }];
}

/** Finds what takes long of the values to be frozen, before the transaction that freezes them is opened. */
export async function readyToFreeze(figures: FigureReader, sent: readonly SentEvidence[]): Promise<void> {
  for (const item of sent) {
    const written = 'to' in item ? item.to : item;
    if ('kind' in written && written.kind === 'indicator') await figures.ready(written);
  }
}

/**
 * Evidence ready to be stored: what stays exactly as it stood when it was frozen, what is new frozen today (`yyyy-mm-dd`).
 * Each fault names its place in the list.
 */
export async function storableEvidence(
  transaction: Transaction,
  figures: FigureReader,
  sent: readonly SentEvidence[],
  before: StoredBehov['evidence'],
  today: string,
): Promise<{ evidence: StoredBehov['evidence']; faults: FieldError[] }> {
  const evidence: (StoredEvidence & { id: string })[] = [];
  const faults: FieldError[] = [];
  for (const [index, item] of sent.entries()) {
    const fault = (field: string, message: string) => faults.push({ field: `evidence.${index}.${field}`, message });
    if ('keep' in item) {
      const id = item.keep.toLowerCase();
      const kept = before.find((known) => known.id === id);
      if (!kept) fault('keep', 'Belägget finns inte i behovet. Lägg till det på nytt.');
      else if (evidence.some((known) => known.id === id)) fault('keep', 'Samma belägg står två gånger.');
      else evidence.push(kept);
      continue;
    }
    const corrects = 'correct' in item ? item.correct.toLowerCase() : null;
    const written = 'correct' in item ? item.to : item;
    const wrong = corrects === null ? null : whyNotCorrect(corrects, written, before, evidence);
    if (wrong !== null) {
      fault('correct', wrong);
      continue;
    }
    const made = await frozen(transaction, figures, written, today);
    if ('field' in made) fault(made.field, made.message);
    else evidence.push({ ...made, id: corrects ?? randomUUID() });
  }
  return { evidence, faults };
}

function whyNotCorrect(
  id: string,
  { kind }: EvidenceInput,
  before: StoredBehov['evidence'],
  already: StoredBehov['evidence'],
): string | null {
  const known = before.find((one) => one.id === id);
  if (!known) return 'Belägget finns inte i behovet. Lägg till det på nytt.';
  if (already.some((one) => one.id === id)) return 'Samma belägg står två gånger.';
  if (known.kind === 'indicator') return 'Ett fryst värde ändras inte. Ta bort det och lägg till det som gäller.';
  return known.kind === kind ? null : 'Belägget är av ett annat slag. Ta bort det och lägg till ett nytt.';
}

async function frozen(
  transaction: Transaction,
  figures: FigureReader,
  item: EvidenceInput,
  today: string,
): Promise<StoredEvidence | FieldError> {
  if (item.kind === 'invanardialog' && item.heldOn > today) {
    return { field: 'heldOn', message: 'Dialogen har ett datum som inte har varit. Ändra datum.' };
  }
  if (item.kind !== 'indicator') return item;
  const value = await freezeIndicator(transaction, figures, item, today);
  return value ?? { field: 'indicatorId', message: 'Indikatorn har inget värde för det området och året. Välj andra.' };
}
