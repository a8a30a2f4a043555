import { addDays, emptyFollowUp, type OccasionSeries, occasionsOf, partnerKindName } from '@halsouppdrag/domain';
import type { RegionPackage } from '@halsouppdrag/sources';
import { type Plan, plans } from './made-up-plans.ts';
import { stableId } from './stable-id.ts';

type Work = RegionPackage['work'];
type Insats = Work['insatser'][number];

/** A Monday: the loader of the database moves the made-up dates with it. */
export const writtenFor = '2026-11-16';

const day = (offset: number) => addDays(writtenFor, offset);

/** Where an insats stands. Days are counted from `writtenFor`. */
interface Stage {
  readonly step: Insats['step'];
  readonly status: Insats['status'];
  readonly from: number;
  readonly to: number;
  readonly samverkan: boolean;
}

/** One after another over the kommuner, so that every view has something to show. */
const stages: readonly Stage[] = [
  { step: 'insats', status: 'pagar', from: -42, to: 48, samverkan: false },
  { step: 'followUp', status: 'genomford', from: -150, to: -62, samverkan: false },
  { step: 'behov', status: 'planerad', from: 35, to: 98, samverkan: false },
  { step: 'insats', status: 'planerad', from: 3, to: 80, samverkan: true },
  { step: 'closed', status: 'genomford', from: -420, to: -250, samverkan: false },
  { step: 'insats', status: 'pagar', from: -84, to: 4, samverkan: true },
  { step: 'partners', status: 'planerad', from: 21, to: 70, samverkan: false },
];

interface Kommun {
  readonly code: string;
  readonly name: string;
  readonly halsosamordnare: string;
  /** The lokalsamhällen where something is made up. */
  readonly places: readonly (readonly [id: string, name: string])[];
}

// Söderfors is left without fysisk aktivitet, so that there is a white spot to find.
const kommuner: readonly Kommun[] = [
  kommun('0305', 'Håbo', 'habo', [
    ['0305R001', 'Bålsta'],
    ['0305R003', 'Håbo landsbygd'],
  ]),
  kommun('0319', 'Älvkarleby', 'alvkarleby', [
    ['0319R001', 'Skutskär'],
    ['0319R004', 'Älvkarleby'],
  ]),
  kommun('0330', 'Knivsta', 'knivsta', [
    ['0330R003', 'Knivsta'],
    ['0330R001', 'Alsike'],
  ]),
  kommun('0331', 'Heby', 'heby', [
    ['0331R006', 'Tärnsjö'],
    ['0331R004', 'Morgongåva'],
    ['0331R009', 'Östervåla'],
  ]),
  kommun('0360', 'Tierp', 'tierp', [
    ['0360R007', 'Tierp'],
    ['0360R009', 'Örbyhus'],
    ['0360R004', 'Skärplinge'],
    ['0360R001', 'Karlholm'],
  ]),
  kommun('0380', 'Uppsala', 'uppsala', [
    ['0380R047', 'Gottsunda'],
    ['0380R048', 'Gränby'],
    ['0380R059', 'Stenhagen'],
    ['0380R046', 'Flogsta'],
    ['0380R051', 'Storvreta'],
    ['0380R002', 'Björklinge'],
  ]),
  kommun('0381', 'Enköping', 'enkoping', [
    ['0381R009', 'Romberga'],
    ['0381R006', 'Galgvreten'],
    ['0381R005', 'Fjärdhundra'],
  ]),
  kommun('0382', 'Östhammar', 'osthammar', [
    ['0382R009', 'Östhammar'],
    ['0382R007', 'Österbybruk'],
    ['0382R001', 'Alunda'],
  ]),
];

function kommun(code: string, name: string, slug: string, places: readonly (readonly [string, string])[]): Kommun {
  const withIds = places.map(([area, place]) => [`regso:${area}`, place] as const);
  return { code, name, halsosamordnare: `halsosamordnare-${slug}`, places: withIds };
}

/** Made-up partners, behov, insatser and diary over the whole län, enough for every view to mean something. */
export function madeUpWork(): Omit<Work, 'writtenFor'> {
  const work: { [List in Exclude<keyof Work, 'writtenFor'>]: Work[List] } = {
    partners: [],
    behov: [],
    insatser: [],
    diary: [],
  };
  let count = 0;
  for (const where of kommuner) {
    for (const [areaId, place] of where.places) {
      for (const half of [0, 1]) {
        const plan = plans[(count * 2 + half * 5) % plans.length];
        const stage = stages[(count + half * 3) % stages.length];
        if (plan === undefined || stage === undefined) throw new Error('There is no plan to make up.');
        const partner = partnerOf(where, plan);
        if (!work.partners.some(({ id }) => id === partner.id)) work.partners.push(partner);
        const behov = behovOf(where, areaId, place, plan, count + half);
        work.behov.push(behov);
        const insats = insatsOf(where, areaId, place, plan, stage, behov.id, partner.id);
        work.insatser.push(insats);
        work.diary.push(...diaryOf(insats, plan));
      }
      count++;
    }
  }
  return work;
}

const marked = (where: Kommun) => ({ example: true, origin: null, writtenBy: where.halsosamordnare });

function partnerOf(where: Kommun, plan: Plan): Work['partners'][number] {
  const name = `${partnerKindName[plan.partner]} i ${where.name} (exempel)`;
  return {
    id: stableId('example partner', name),
    ...marked(where),
    name,
    kind: plan.partner,
    contactFunction: 'Samordnare',
    contactAddress: '',
    areaIds: [`kommun:${where.code}`],
    levnadsvanor: [...plan.levnadsvanor],
    note: '',
  };
}

function behovOf(where: Kommun, areaId: string, place: string, plan: Plan, number: number): Work['behov'][number] {
  const dialogue = {
    kind: 'invanardialog' as const,
    heldOn: day(-200 - (number % 9) * 7),
    place: `Samlingslokal i ${place}`,
    participants: 12 + ((number * 7) % 25),
    themes: ['Trygghet', plan.malgrupp],
  };
  const index = { kind: 'indicator' as const, indicatorId: 'socioekonomiskt-index', areaId, year: 2022 };
  const judgement = {
    kind: 'judgement' as const,
    text: 'Det här hör vi ofta på vårdcentralen.',
    by: 'Distriktssköterska',
  };
  return {
    id: stableId('example behov', areaId, plan.title),
    ...marked(where),
    areaId,
    levnadsvana: plan.levnadsvanor[0],
    malgrupp: plan.malgrupp,
    description: plan.need,
    evidence: number % 3 === 0 ? [dialogue, index] : number % 3 === 1 ? [index, judgement] : [judgement],
  };
}

function insatsOf(
  where: Kommun,
  areaId: string,
  place: string,
  plan: Plan,
  stage: Stage,
  behovId: string,
  partnerId: string,
): Insats {
  const id = stableId('example insats', areaId, plan.title);
  const goalId = stableId('example goal', id);
  const planned = stage.step !== 'behov' && stage.step !== 'partners';
  const isOver = stage.status === 'genomford';
  const startsOn = day(stage.from);
  const endsOn = day(stage.to);
  return {
    id,
    ...marked(where),
    step: stage.step,
    decision:
      stage.samverkan && stage.status === 'pagar'
        ? {
            answer: 'yes',
            decidedBy: `Tjänsteledningen i ${where.name}`,
            decidedOn: day(stage.from - 14),
            why: 'Insatsen följer verksamhetsplanen.',
            recordedBy: where.halsosamordnare,
          }
        : null,
    title: `${plan.title} i ${place}`,
    description: plan.description,
    areaIds: [areaId],
    position: null,
    levnadsvanor: [...plan.levnadsvanor],
    preventionsniva: plan.preventionsniva,
    malgrupper: [plan.malgrupp],
    status: stage.status,
    startsOn,
    endsOn,
    responsible: `Hälsosamordnare i ${where.name}`,
    partners: '',
    participants: isOver ? plan.participants : null,
    behovIds: [behovId],
    targeting: plan.targeting,
    partnerRoles: stage.step === 'behov' || stage.step === 'partners' ? [] : [{ partnerId, role: 'Lokal och ledare' }],
    series: planned ? [seriesOf(plan, startsOn, endsOn)] : [],
    resources: planned
      ? [
          { fundingSource: 'ordinarie', hours: plan.hours, sek: null, note: '' },
          { fundingSource: plan.sek > 10_000 ? 'folkhalsomedel' : 'ordinarie', hours: null, sek: plan.sek, note: '' },
        ]
      : [],
    goals: planned
      ? [
          {
            id: goalId,
            text: plan.goal,
            kind: 'count',
            countsPeople: true,
            unit: 'personer',
            baseline: 0,
            target: plan.participants,
          },
        ]
      : [],
    samverkan: stage.samverkan,
    followUp:
      stage.step === 'closed'
        ? {
            ...emptyFollowUp,
            outcomes: [
              { goalId, on: day(stage.from + 40), value: Math.round(plan.participants * 0.6) },
              { goalId, on: endsOn, value: plan.participants },
            ],
            involved: `${partnerKindName[plan.partner]} och vårdcentralen.`,
            asPlanned: 'partly',
            asPlannedNote: 'Två tillfällen ställdes in.',
            maintenance: {
              assessedOn: day(stage.to + 190),
              livesOn: 'yes',
              note: 'Deltagarna fortsätter på egen hand.',
            },
            learned: 'Det är lättare att nå fram när någon på orten bjuder in.',
          }
        : emptyFollowUp,
  };
}

function seriesOf(plan: Plan, from: string, to: string): OccasionSeries {
  return { weekday: plan.weekday, from, to, everyWeeks: 1, startsAt: '18:00', except: [] };
}

/** The last four occasions that have been, each with a round number of people. */
function diaryOf(insats: Insats, plan: Plan): Work['diary'] {
  const held = insats.status === 'planerad' ? [] : insats.series.flatMap(occasionsOf).filter((on) => on < writtenFor);
  return held.slice(-4).map((on, at) => ({
    id: stableId('example diary', insats.id, on),
    insatsId: insats.id,
    writtenBy: insats.writtenBy,
    on,
    text: at === 0 ? 'Bra stämning och några nya ansikten.' : '',
    participants: Math.max(3, Math.round(plan.participants * (0.5 + at * 0.1))),
    photoId: null,
  }));
}
