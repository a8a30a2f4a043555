import { describe, expect, it } from 'vitest';
import { clearDraft, type DraftStorage, readDraft as read, writeDraft } from './draft-storage.ts';
import { emptyFields } from './insats-fields.ts';
import { type InsatsTypes, insatsKind } from './insats-kind.ts';

const readDraft = (storage: DraftStorage, panel: string) => read<InsatsTypes>(insatsKind, storage, panel);

function memory(): DraftStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const draft = {
  fields: emptyFields(['kommun:0360']),
  base: null,
  attempt: '0b0e8f6e-0000-4000-8000-000000000000',
  unanswered: null,
};

describe('a draft', () => {
  it('comes back as it was left, for its own panel only', () => {
    const storage = memory();
    writeDraft(storage, 'ny-insats:kommun:0360', draft);
    expect(readDraft(storage, 'ny-insats:kommun:0360')).toEqual(draft);
    expect(readDraft(storage, 'ny-insats:')).toBeNull();
  });
  it('is gone when it was saved or thrown away', () => {
    const storage = memory();
    writeDraft(storage, 'x', draft);
    clearDraft(storage, 'x');
    expect(readDraft(storage, 'x')).toBeNull();
    expect(storage.kept.size).toBe(0);
  });
  it('is nothing when what is stored is no draft', () => {
    for (const text of ['', '{', 'null', '{"fields":{}}']) {
      const storage = memory();
      writeDraft(storage, 'x', draft);
      for (const key of storage.kept.keys()) storage.kept.set(key, text);
      expect(readDraft(storage, 'x')).toBeNull();
    }
  });
  it('a browser that refuses storage does not stop the form', () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
    writeDraft(storage, 'x', draft);
    clearDraft(storage, 'x');
    expect(readDraft(storage, 'x')).toBeNull();
  });
});
