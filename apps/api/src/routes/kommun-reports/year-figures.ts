import { aims, fundingSources, levnadsvanor, preventionsnivaer, steps, type YearFigures } from '@halsouppdrag/domain';
import type { GoalGroup, SplitGroup, YearGroups } from '../../db/kommun-reports/find-year-groups.ts';

export interface FiguresInput {
  readonly year: number;
  readonly groups: YearGroups;
  /** How much of what concerns a set of areas falls here: 0 to 1, null where it does not concern this place at all. */
  readonly shareHere: (areaIds: readonly string[]) => number | null;
  /** Whether the reader may see counts under five of an insats in these areas. */
  readonly seesExact: (areaIds: readonly string[]) => boolean;
}

/** The figures of one place in one year: what the database added up, and the part of it that falls here. */
export function yearFigures({ year, groups, shareHere, seesExact }: FiguresInput): YearFigures {
  const here = <Group extends { readonly areaIds: string[] }>(given: readonly Group[]) =>
    given.flatMap((group) => {
      const share = shareHere(group.areaIds);
      return share === null ? [] : [{ group, share }];
    });
  const insatser = here(groups.insatser);
  const resources = here(groups.resources);
  const count = counterOf(here(groups.splits).map(({ group }) => group));
  const sumOf = (key: 'insatser' | 'examples' | 'late' | 'withoutParticipants' | 'withoutResources') =>
    insatser.reduce((sum, { group }) => sum + group[key], 0);
  const reach = { atLeast: 0, hidden: 0 };
  for (const { group, share } of insatser) {
    const exact = seesExact(group.areaIds);
    reach.atLeast += share * (group.participants + (exact ? group.fewParticipants : 0));
    reach.hidden += exact ? 0 : group.fews;
  }
  const spent = (from: typeof resources) => ({
    hours: from.reduce((sum, { group, share }) => sum + share * group.hours, 0),
    sek: from.reduce((sum, { group, share }) => sum + share * group.sek, 0),
  });
  return {
    year,
    insatser: sumOf('insatser'),
    examples: sumOf('examples'),
    levnadsvanor: levnadsvanor.map((levnadsvana) => ({ levnadsvana, insatser: count('levnadsvana', levnadsvana) })),
    steps: steps.map((step) => ({ step, insatser: count('step', step) })),
    preventionsnivaer: [...preventionsnivaer, null].map((preventionsniva) => ({
      preventionsniva,
      insatser: count('preventionsniva', preventionsniva),
    })),
    aims: aims.map((aim) => ({ aim, insatser: count('targeting', aim === 'notStated' ? null : aim) })),
    malgrupper: malgrupperOf(here(groups.splits).map(({ group }) => group)),
    reach: { ...reach, unknown: sumOf('withoutParticipants') },
    resources: {
      ...spent(resources),
      sources: fundingSources.map((fundingSource) => ({
        fundingSource,
        ...spent(resources.filter(({ group }) => group.fundingSource === fundingSource)),
      })),
      unknown: sumOf('withoutResources'),
    },
    goals: goalsOf(
      here(groups.goals).map(({ group }) => group),
      seesExact,
    ),
    lateFollowUps: sumOf('late'),
  };
}

function counterOf(splits: readonly SplitGroup[]) {
  const counts = new Map<string, number>();
  const keyOf = (by: SplitGroup['by'], value: string | null) => JSON.stringify([by, value]);
  for (const { by, value, insatser } of splits) {
    counts.set(keyOf(by, value), (counts.get(keyOf(by, value)) ?? 0) + insatser);
  }
  return (by: SplitGroup['by'], value: string | null) => counts.get(keyOf(by, value)) ?? 0;
}

const mostMalgrupper = 30;

/** People write målgrupper of their own, so there may be any number of them. */
function malgrupperOf(splits: readonly SplitGroup[]): YearFigures['malgrupper'] {
  const counts = new Map<string | null, number>();
  for (const { by, value, insatser } of splits) {
    if (by === 'malgrupp') counts.set(value, (counts.get(value) ?? 0) + insatser);
  }
  const named = [...counts].flatMap(([malgrupp, insatser]) => (malgrupp === null ? [] : [{ malgrupp, insatser }]));
  const sorted = named.sort((a, b) => b.insatser - a.insatser || a.malgrupp.localeCompare(b.malgrupp, 'sv'));
  return [...sorted.slice(0, mostMalgrupper), { malgrupp: null, insatser: counts.get(null) ?? 0 }];
}

function goalsOf(groups: readonly GoalGroup[], seesExact: FiguresInput['seesExact']): YearFigures['goals'] {
  const goals = { met: 0, notMet: 0, unknown: 0 };
  for (const { areaIds, verdict, hidden, goals: count } of groups) {
    goals[hidden && !seesExact(areaIds) ? 'unknown' : verdict] += count;
  }
  return goals;
}
