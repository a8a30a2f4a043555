import type { Behov } from '@halsouppdrag/domain';

/** A behov as the API gives it, for tests: nothing in it but what the test says. */
export function storedBehov(part: Partial<Behov> = {}): Behov {
  return {
    ...{ id: '3b0e8f6e-0000-4000-8000-000000000000', version: 1, example: false, origin: null },
    ...{ createdAt: '2026-01-01T00:00:00Z', createdBy: 'a', updatedAt: '2026-01-01T00:00:00Z', updatedBy: 'a' },
    ...{ areaId: 'kommun:0360', levnadsvana: 'somn', malgrupp: '', description: 'Många sover lite.', evidence: [] },
    ...{ insatsIds: [], locked: false },
    ...part,
  } as Behov;
}
