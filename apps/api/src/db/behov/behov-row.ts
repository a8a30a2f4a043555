import {
  type Behov,
  type BehovInput,
  concealSmallCount,
  type DecisionAnswer,
  type Evidence,
  lockOf,
  type Step,
} from '@halsouppdrag/domain';
import { aliasedTable, getTableColumns, sql } from 'drizzle-orm';
import { behov, type behovEvidence, person } from '../tables/index.ts';

type Dialogue = Extract<Evidence, { kind: 'invanardialog' }>;

/** Evidence as the database holds it, every count exact. */
export type StoredEvidence =
  | Exclude<Evidence, Dialogue>
  | (Omit<Dialogue, 'participants'> & { readonly participants: number });

/** A behov as the database holds it: never what a reader gets. */
export interface StoredBehov extends Omit<BehovInput, 'evidence'> {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly updatedAt: Date;
  readonly updatedBy: string;
  readonly deletedAt: Date | null;
  readonly example: boolean;
  readonly origin: string | null;
  readonly evidence: readonly (StoredEvidence & { readonly id: string })[];
  /** The insatser that build on it, those removed left out. */
  readonly insatser: readonly { readonly id: string; readonly step: Step; readonly answer: DecisionAnswer | null }[];
}

export const behovCreator = aliasedTable(person, 'behov_creator');
export const behovUpdater = aliasedTable(person, 'behov_updater');

const { search: _, ...ownColumns } = getTableColumns(behov);

/** One row a behov: its own columns, its evidence, who wrote it and the insatser that build on it. */
export const behovColumns = {
  ...ownColumns,
  createdBy: behovCreator.name,
  updatedBy: behovUpdater.name,
  evidence: sql<StoredBehov['evidence']>`coalesce((
    select jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind) || case e.kind
      when 'indicator' then jsonb_build_object('indicatorId', e.indicator_id, 'areaId', e.area_id, 'year', e.year,
        'name', e.indicator_name, 'unit', e.unit, 'areaName', e.area_name, 'value', e.value,
        'interval', case when e.interval_low is not null
          then jsonb_build_object('low', e.interval_low, 'high', e.interval_high) end,
        'source', jsonb_build_object('title', e.source_title, 'publisher', e.source_publisher, 'date', e.source_date),
        'frozenOn', e.frozen_on)
      when 'invanardialog' then jsonb_build_object('heldOn', e.held_on, 'place', e.place,
        'participants', e.participants, 'themes', e.themes)
      when 'report' then jsonb_build_object('title', e.title, 'url', e.url)
      when 'judgement' then jsonb_build_object('text', e.judgement, 'by', coalesce(e.judged_by, ''))
    end order by e.ordinal)
    from behov_evidence e where e.behov_id = behov.id), '[]'::jsonb)`,
  insatser: sql<StoredBehov['insatser']>`coalesce((
    select jsonb_agg(jsonb_build_object('id', i.id, 'step', i.step, 'answer', (
      select d.answer from insats_decision d where d.insats_id = i.id and d.withdrawn_at is null
      order by d.recorded_at desc, d.id limit 1)) order by i.created_at, i.id)
    from insats_behov b join insats i on i.id = b.insats_id and i.deleted_at is null
    where b.behov_id = behov.id), '[]'::jsonb)`,
};

/** Whether an insats that builds on the behov is decided or followed up. */
export function isLocked({ insatser }: Pick<StoredBehov, 'insatser'>): boolean {
  return insatser.some(({ step, answer }) => lockOf(step, answer === null ? null : { answer }) !== null);
}

/** What was written, without who and when. */
export function behovContent({ areaId, levnadsvana, malgrupp, description, evidence }: StoredBehov) {
  return { areaId, levnadsvana, malgrupp, description, evidence };
}

/** The wire shape. `exactCounts` is true only for who may see counts under five. */
export function behovForReader(stored: StoredBehov, exactCounts: boolean): Behov {
  const { deletedAt: _deleted, insatser, evidence, createdAt, updatedAt, ...rest } = stored;
  return {
    ...rest,
    evidence: evidence.map((item) =>
      item.kind === 'invanardialog' && !exactCounts
        ? { ...item, participants: concealSmallCount(item.participants) }
        : item,
    ),
    insatsIds: insatser.map(({ id }) => id),
    locked: isLocked(stored),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

type EvidenceRow = Omit<typeof behovEvidence.$inferInsert, 'id' | 'behovId' | 'ordinal'>;

/** Which column each part of a piece of evidence stands in. */
export function evidenceToRow(evidence: StoredEvidence): EvidenceRow {
  switch (evidence.kind) {
    case 'indicator': {
      const { kind, indicatorId, areaId, year, value, unit, areaName, frozenOn, source } = evidence;
      return {
        ...{ kind, indicatorId, areaId, year, value, unit, areaName, frozenOn },
        intervalLow: evidence.interval?.low ?? null,
        intervalHigh: evidence.interval?.high ?? null,
        indicatorName: evidence.name,
        sourceTitle: source.title,
        sourcePublisher: source.publisher,
        sourceDate: source.date,
      };
    }
    case 'invanardialog': {
      const { kind, heldOn, place, participants, themes } = evidence;
      return { kind, heldOn, place, participants, themes };
    }
    case 'report':
      return { kind: evidence.kind, title: evidence.title, url: evidence.url };
    case 'judgement':
      return { kind: evidence.kind, judgement: evidence.text, judgedBy: evidence.by };
  }
}
