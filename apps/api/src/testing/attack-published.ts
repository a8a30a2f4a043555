import type { IndicatorSex, SmallCount } from '@halsouppdrag/domain';
import loadHighs from 'highs';

/** One figure as it was let out. */
export interface PublishedCell {
  readonly areaId: string;
  readonly sex: IndicatorSex;
  readonly ageGroup: string | null;
  /** How many people it counts; null where nothing is told of them, neither a figure nor that there is a hidden one. */
  readonly count: SmallCount | null;
  readonly denominator: number | null;
}

/** What can be found out of one hidden number, `rest` being all but the count: the least and the most it can be. */
export interface Found {
  readonly cell: PublishedCell;
  readonly of: 'count' | 'rest' | 'denominator';
  readonly least: number;
  readonly most: number;
}

export interface Attacked {
  /** The innermost areas there are in an area, itself when there are none: the attacker has the map. */
  readonly leavesOf: (areaId: string) => readonly string[];
  /** Ages as finely as the groups divide them, by group. */
  readonly agesOf: (ageGroup: string | null) => readonly string[];
  /** Whether the cells are counts among a denominator, so that the rest are people too. */
  readonly amongPeople: boolean;
  /** Whether a hidden count can be zero though it is of five or more: the attacker is told whether there is such a one. */
  readonly hidesZeros: boolean;
}

/** More than any count in a test, where nothing bounds a hidden one. */
const ceiling = 100_000;
const shownFrom = 5;

/**
 * The attacker's problem over all linked tables at once: by linear programs, the interval each hidden number can lie in
 * to one who has every figure let out at every level, of both sexes and all ages, knows the map, that people are
 * counted once and none is less than nobody, and the rule (a zero is told, unless it is of fewer than five or the figures hide zeros). It knows
 * nothing of how cells were chosen.
 *
 * Source: Hundepool et al. 2012, Statistical Disclosure Control, §4.3.1 (the attacker's problem).
 */
export async function attackPublished(
  cells: readonly PublishedCell[],
  { leavesOf, agesOf, amongPeople, hidesZeros }: Attacked,
): Promise<Found[]> {
  const highs = await loadHighs();
  const atoms = new Map<string, number>();
  const atomsOf = ({ areaId, sex, ageGroup }: PublishedCell): number[] => {
    const sexes = sex === 'all' ? ['women', 'men'] : [sex];
    return leavesOf(areaId).flatMap((leaf) =>
      sexes.flatMap((one) =>
        agesOf(ageGroup).map((age) => {
          const key = `${leaf} ${one} ${age}`;
          const number = atoms.get(key) ?? atoms.size;
          atoms.set(key, number);
          return number;
        }),
      ),
    );
  };
  const sum = (letter: string, own: readonly number[]) => own.map((atom) => `+ ${letter}${atom}`).join(' ');
  const lines: string[] = [];
  const say = (left: string, relation: '=' | '>=', right: number) =>
    lines.push(` c${lines.length}: ${left} ${relation} ${right}`);
  const targets: { cell: PublishedCell; of: Found['of']; goal: string }[] = [];
  for (const cell of cells) {
    const own = atomsOf(cell);
    const [counted, rest] = [sum('x', own), sum('y', own)];
    const { count, denominator } = cell;
    if (typeof count === 'number') say(counted, '=', count);
    if (amongPeople && denominator !== null) say(`${counted} ${rest}`, '=', denominator);
    if (count === null) targets.push({ cell, of: 'count', goal: counted });
    if (count !== '..') continue;
    const isZeroPossible = hidesZeros || (amongPeople && (denominator === null || denominator < shownFrom));
    if (!isZeroPossible) say(counted, '>=', 1);
    targets.push({ cell, of: 'count', goal: counted });
    if (!amongPeople || denominator !== null) continue;
    targets.push({ cell, of: 'rest', goal: rest });
    targets.push({ cell, of: 'denominator', goal: `${counted} ${rest}` });
  }
  const letters = amongPeople ? ['x', 'y'] : ['x'];
  const bounds = [...atoms.values()].flatMap((atom) => letters.map((letter) => ` 0 <= ${letter}${atom} <= ${ceiling}`));
  const body = `Subject To\n${lines.join('\n')}\nBounds\n${bounds.join('\n')}\nEnd`;
  const extreme = (aim: 'Minimize' | 'Maximize', goal: string): number => {
    const found = highs.solve(`${aim}\n o: ${goal}\n${body}`);
    if (found.Status !== 'Optimal') throw new Error(`the attack ended ${found.Status}`);
    return Math.round(found.ObjectiveValue * 1e5) / 1e5;
  };
  return targets.flatMap(({ cell, of, goal }): Found[] => {
    const [least, most] = [extreme('Minimize', goal), extreme('Maximize', goal)];
    const { denominator } = cell;
    if (of !== 'count' || cell.count === null || denominator === null) return [{ cell, of, least, most }];
    // Of a known number the rest is what is left.
    return [
      { cell, of, least, most },
      { cell, of: 'rest', least: denominator - most, most: denominator - least },
    ];
  });
}
