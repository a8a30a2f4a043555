import { type Complaint, complain, quoteFound } from '../complaint.ts';
import type { WorkFile } from './work-file.ts';

const file = 'work.json';

/** What the rest of the package knows, by id. */
interface Known {
  readonly areas: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** `indicatorId areaId year` of every value that is there. */
  readonly values: ReadonlySet<string>;
}

/** References of the work that lead nowhere, and ids that stand twice. */
export function workComplaints(work: WorkFile, known: Known): Complaint[] {
  const complaints: Complaint[] = [];
  const check = (path: string, isKnown: boolean, expected: string, found: string) => {
    if (!isKnown) complaints.push(complain({ file, path }, expected, quoteFound(found)));
  };
  const partners = new Set(work.partners.map(({ id }) => id));
  const behov = new Set(work.behov.map(({ id }) => id));
  const insatser = new Set(work.insatser.map(({ id }) => id));
  const areas = (path: string, ids: readonly string[]) => {
    for (const id of ids) check(path, known.areas.has(id), 'id för ett område i areas.csv', id);
  };

  for (const list of ['partners', 'behov', 'insatser', 'diary'] as const) {
    const seen = new Set<string>();
    for (const [at, { id, writtenBy }] of work[list].entries()) {
      check(`${list}[${at}].id`, !seen.has(id), 'varje id en gång', id);
      seen.add(id);
      check(`${list}[${at}].writtenBy`, known.people.has(writtenBy), 'id för någon i people.csv', writtenBy);
    }
  }
  for (const [at, { areaIds }] of work.partners.entries()) areas(`partners[${at}].areaIds`, areaIds);
  for (const [at, { areaId, evidence }] of work.behov.entries()) {
    areas(`behov[${at}].areaId`, [areaId]);
    for (const [which, one] of evidence.entries()) {
      if (one.kind !== 'indicator') continue;
      const value = `${one.indicatorId} ${one.areaId} ${one.year}`;
      check(`behov[${at}].evidence[${which}]`, known.values.has(value), 'ett värde i indicator-values.csv', value);
    }
  }
  for (const [at, insats] of work.insatser.entries()) {
    areas(`insatser[${at}].areaIds`, insats.areaIds);
    for (const id of insats.behovIds) check(`insatser[${at}].behovIds`, behov.has(id), 'id för ett behov', id);
    for (const { partnerId } of insats.partnerRoles) {
      check(`insatser[${at}].partnerRoles`, partners.has(partnerId), 'id för en partner', partnerId);
    }
    const decider = insats.decision?.recordedBy;
    if (decider !== undefined) {
      check(`insatser[${at}].decision.recordedBy`, known.people.has(decider), 'id för någon i people.csv', decider);
    }
  }
  for (const [at, { insatsId }] of work.diary.entries()) {
    check(`diary[${at}].insatsId`, insatser.has(insatsId), 'id för en insats', insatsId);
  }
  return complaints;
}
