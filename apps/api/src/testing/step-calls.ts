import type { Behov, DecisionInput, Insats, InsatsInput, Partner, Step } from '@halsouppdrag/domain';
import { type Answer, insats, type TestApi } from './test-api.ts';

export const goalId = '00000000-0000-4000-8000-000000000001';

/** What fills in everything that every gate asks for, but the behov and the partner. */
export const everything: Partial<InsatsInput> = {
  preventionsniva: 'framjande',
  targeting: 'universell',
  malgrupper: ['Äldre'],
  responsible: 'Hälsosamordnaren',
  startsOn: '2026-03-01',
  endsOn: '2026-05-01',
  status: 'genomford',
  participants: 20,
  goals: [{ id: goalId, text: 'Fler rör sig', kind: 'count', countsPeople: true, unit: '', baseline: 0, target: 10 }],
  followUp: {
    reachDenominator: null,
    outcomes: [{ goalId, on: '2026-05-01', value: 12 }],
    involved: 'Föreningen',
    asPlanned: 'yes',
    asPlannedNote: '',
    maintenance: null,
    learned: 'Att börja tidigare',
    unintended: '',
  },
};

const ja: DecisionInput = {
  answer: 'yes',
  decidedBy: 'Tjänsteledningen',
  decidedOn: '2026-11-20',
  why: 'Behovet är stort.',
};

/** The ways an insats moves, as calls of the API by the hälsosamordnare in Tierp and by samrådet. */
export async function stepCalls(api: TestApi) {
  const tierp = await api.as('samordnare-tierp');
  const samrad = await api.as('samrad');
  const made = <Record>(answer: Answer): Record => {
    if (answer.status !== 201) throw new Error(`It was refused: ${answer.text}`);
    return answer.json<Record>();
  };
  type At = Pick<Insats, 'id' | 'version'>;
  const post = (path: string, { id, version }: At, body: unknown, who: Record<string, string>) =>
    api.send('POST', `/api/insatser/${id}/${path}`, body, { ...who, 'If-Match': `"${version}"` });
  const calls = {
    tierp,
    samrad,
    behov: async (evidence: unknown[] = [{ kind: 'judgement', text: 'Få rör sig.' }]): Promise<Behov> => {
      const body = { areaId: 'regso:0360R001', levnadsvana: 'fysiskAktivitet', description: 'Få rör sig.', evidence };
      return made(await api.send('POST', '/api/behov', body, tierp));
    },
    partner: async (name: string): Promise<Partner> =>
      made(await api.send('POST', '/api/partners', { name, kind: 'forening' }, tierp)),
    patch: ({ id, version }: At, body: unknown, who = tierp) =>
      api.send('PATCH', `/api/insatser/${id}`, body, { ...who, 'If-Match': `"${version}"` }),
    remove: ({ id, version }: At, who = tierp) =>
      api.send('DELETE', `/api/insatser/${id}`, undefined, { ...who, 'If-Match': `"${version}"` }),
    move: (at: At, to: Step, reason = '', who = tierp) => post('step', at, { to, reason }, who),
    decide: (at: At, input: Partial<DecisionInput> = {}, who = samrad) =>
      post('decisions', at, { ...ja, ...input }, who),
    reopen: (at: At, reason = 'Fel siffra.', who = tierp) => post('reopen', at, { reason }, who),
    read: async (id: string): Promise<Insats> => (await api.call(`/api/insatser/${id}`)).json(),
  };
  const behov = await calls.behov();
  const partner = await calls.partner('Söderfors idrottsförening');
  return {
    ...calls,
    /** A new insats with everything that every gate asks for, at its first step. */
    complete: (given: Partial<InsatsInput> = {}): Promise<Insats> =>
      api.log(
        insats({
          ...everything,
          behovIds: [behov.id],
          partnerRoles: [{ partnerId: partner.id, role: 'Lokal' }],
          ...given,
        }),
        tierp,
      ),
    /** Takes an insats as far as a step. */
    movedTo: async (from: Insats, to: Step): Promise<Insats> => {
      let at = from;
      for (const step of ['partners', 'insats', 'followUp', 'closed'] as const) {
        if (at.step === to) break;
        const answer = await calls.move(at, step);
        if (answer.status !== 200) throw new Error(`It was not moved: ${answer.text}`);
        at = answer.json<Insats>();
      }
      return at;
    },
  };
}
export type StepCalls = Awaited<ReturnType<typeof stepCalls>>;
