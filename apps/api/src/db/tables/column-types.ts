import {
  areaLevels,
  decisionAnswers,
  evidenceKinds,
  extents,
  fundingSources,
  goalKinds,
  insatsStatuses,
  levnadsvanor,
  partnerKinds,
  positionAccuracies,
  preventionsnivaer,
  roles,
  steps,
  targetingKinds,
  vardenhetKinds,
  vardenhetStatuses,
} from '@halsouppdrag/domain';
import { customType, pgEnum, timestamp } from 'drizzle-orm/pg-core';

export const areaLevel = pgEnum('area_level', areaLevels);
export const vardenhetKind = pgEnum('vardenhet_kind', vardenhetKinds);
export const vardenhetStatus = pgEnum('vardenhet_status', vardenhetStatuses);
export const positionAccuracy = pgEnum('position_accuracy', positionAccuracies);
export const levnadsvana = pgEnum('levnadsvana', levnadsvanor);
export const insatsStatus = pgEnum('insats_status', insatsStatuses);
export const preventionsniva = pgEnum('preventionsniva', preventionsnivaer);
export const targeting = pgEnum('targeting', targetingKinds);
export const step = pgEnum('step', steps);
export const evidenceKind = pgEnum('evidence_kind', evidenceKinds);
export const partnerKind = pgEnum('partner_kind', partnerKinds);
export const fundingSource = pgEnum('funding_source', fundingSources);
export const goalKind = pgEnum('goal_kind', goalKinds);
export const extent = pgEnum('extent', extents);
export const decisionAnswer = pgEnum('decision_answer', decisionAnswers);
export const role = pgEnum('role', roles);
export const polarity = pgEnum('polarity', ['highIsGood', 'lowIsGood', 'none']);
export const auditAction = pgEnum('audit_action', ['create', 'update', 'delete', 'load']);

/** Text that people see sorted: å, ä, ö come last, as in Swedish, whatever the server's own locale is. */
export const swedishText = customType<{ data: string }>({ dataType: () => 'text collate "sv-SE-x-icu"' });

/** Text made ready for searching, as PostgreSQL keeps it. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** Milliseconds, as JavaScript has them, so that a moment read and sent back is the same moment. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
