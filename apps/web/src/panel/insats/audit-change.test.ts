import type { AuditEvent } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { auditChanges } from '../audit-change.ts';
import { valueInWords, insatsAuditWords as words } from './audit-change.ts';

const areas = { nameOf: (id: string) => (id === 'regso:0360R005' ? 'Söderfors' : id), lineage: () => [] };
const event = (action: AuditEvent['action'], changes: AuditEvent['changes']): AuditEvent => ({
  id: '1',
  at: '2026-11-22T10:00:00Z',
  personId: 'a',
  personName: 'A',
  entity: 'insats',
  entityId: 'b',
  action,
  changes,
});

describe('the history in plain words', () => {
  it('names fields and values as the page does', () => {
    const changes = {
      status: { from: 'planerad', to: 'genomford' },
      areaIds: { from: [], to: ['regso:0360R005'] },
      levnadsvanor: { from: ['somn'], to: ['somn', 'stress'] },
      preventionsniva: { from: null, to: 'framjande' },
      participants: { from: '..', to: 12 },
      startsOn: { from: null, to: '2026-11-22' },
    };
    const lines = auditChanges(event('update', changes), words, areas).map(
      (one) => `${one.field}: ${one.from} → ${one.to}`,
    );
    expect(lines).toEqual([
      'Status: Planerad → Genomförd',
      'Område: tomt → Söderfors',
      'Levnadsvanor: Sömn → Sömn och Stress',
      'Preventionsnivå: tomt → Främjande',
      'Antal deltagare: .. (visas inte när färre än 5) → 12',
      'Startdatum: tomt → 2026-11-22',
    ]);
  });
  it('does not repeat a whole new insats', () => {
    const created = event('create', { title: { from: null, to: 'Promenad' } });
    expect(auditChanges(created, words, areas)).toEqual([]);
  });
  it('shows what it does not know as it stands', () => {
    expect(valueInWords('status', 'okand', areas)).toBe('okand');
    expect(valueInWords('nytt', 5, areas)).toBe('5');
  });
});
