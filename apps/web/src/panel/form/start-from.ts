import type { Insats, KnownMethod } from '@halsouppdrag/domain';
import { type InsatsFields, inOrder } from './insats-fields.ts';

/** What a form becomes when it starts from something: its plan, and nothing of what came of it. */
type Start = Pick<
  InsatsFields,
  | 'title'
  | 'description'
  | 'levnadsvanor'
  | 'preventionsniva'
  | 'malgrupper'
  | 'responsible'
  | 'partners'
  | 'partnerRoles'
  | 'takenOver'
>;

/**
 * The plan of an earlier insats. When and where, the participants, the follow-up and the diary belong to that one; so
 * does what its goals began from, which has to be measured anew.
 */
export function startFromInsats(insats: Insats): Start {
  const { title, description, preventionsniva, malgrupper, responsible, partners, partnerRoles } = insats;
  const { targeting, samverkan, goals, resources } = insats;
  return {
    title,
    description,
    levnadsvanor: inOrder(insats.levnadsvanor),
    preventionsniva,
    malgrupper,
    responsible,
    partners,
    partnerRoles,
    takenOver: {
      from: title,
      targeting,
      samverkan,
      goals: goals.map((goal) => ({ ...goal, id: crypto.randomUUID(), baseline: null })),
      resources,
    },
  };
}

/** A known method, with where it comes from in the text, so that the source goes along. */
export function startFromMethod(method: KnownMethod): Start {
  const { name, levnadsvanor, malgrupper, about, evidence, source } = method;
  return {
    title: name,
    description: `${about} ${evidence} Källa: ${source.title}, ${source.date}.`,
    levnadsvanor: inOrder(levnadsvanor),
    preventionsniva: null,
    malgrupper: [...malgrupper],
    responsible: '',
    partners: '',
    partnerRoles: [],
    takenOver: { from: name, targeting: null, samverkan: false, goals: [], resources: [] },
  };
}
