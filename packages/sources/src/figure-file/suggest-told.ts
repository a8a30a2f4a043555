import type { ColumnRole, ImportMapping, MappedColumn, SignMeaning } from '@halsouppdrag/domain';
import type { AreaRegister } from '../data-cube/area-register.ts';
import { readAge, readPeriod, readSex } from '../data-cube/categories.ts';
import type { AbsenceMeaning } from '../data-cube/data-cube.ts';
import { lacksSwedishLetters } from '../data-cube/join-areas.ts';
import { figuresByHeading, yearOf } from '../desk-file/figure-headings.ts';
import type { DeskTable } from '../desk-file/find-table.ts';
import type { MappingSuggestion } from '../desk-file/mapping-suggestion.ts';
import type { ColumnTold, TableTold } from './table-told.ts';

interface Guess {
  readonly role: ColumnRole;
  readonly reason: string;
  readonly chosen?: string;
}

/**
 * A first guess at what a statistical table holds, from what it says itself. Of a dimension that is neither area, year,
 * sex nor age a value is chosen only when it is a total or the only one: which else is meant, a person must say.
 */
export function suggestTold(table: DeskTable, told: TableTold, register: AreaRegister): MappingSuggestion {
  const areas = told.columns.map((column) => (column.role === 'area' ? areasIn(column, register) : 0));
  const area = areas.indexOf(Math.max(...areas));
  const taken = new Set<ColumnRole>();
  const guesses = told.columns.map((column, at): Guess => {
    if (column.role === 'figures') return { role: 'ignored', reason: '' };
    if (column.role === 'area' && at === area) {
      return { role: 'area', reason: `Tabellens områden: ${areas[at]} av ${column.labels.size} finns i registret.` };
    }
    const guess = guessTold(column);
    if (guess === null || taken.has(guess.role)) return choose(column);
    taken.add(guess.role);
    return guess;
  });
  guessFigures(table, told.columns, guesses);
  return {
    areasFound: areas[area] ?? 0,
    mapping: {
      sheet: null,
      decimalSign: '.',
      columns: table.columns.map((heading, at): MappedColumn => {
        const { role = 'ignored', chosen } = guesses[at] ?? {};
        return { heading, role, year: null, sex: null, ...(chosen === undefined ? {} : { chosen }) };
      }),
      year: taken.has('year') ? null : yearOf(table.preamble),
      signs: signMeanings(told),
    },
    reasons: guesses.map(({ role, reason }, at) => ({ heading: table.columns[at] ?? '', role, reason })),
  };
}

function areasIn({ labels }: ColumnTold, register: AreaRegister): number {
  const isStripped = lacksSwedishLetters([...labels.values()]);
  const isKnown = (text: string) => register.match(text, isStripped).kind === 'found';
  return [...labels].filter(([code, label]) => isKnown(code) || isKnown(label)).length;
}

const readers = {
  time: ['year', readPeriod, 'Tabellens tid.'],
  sex: ['sex', readSex, 'Tabellens kön.'],
  age: ['age', readAge, 'Tabellens åldrar.'],
} as const;

/** By what the table says, when any of its texts can be understood so. */
function guessTold({ role, labels }: ColumnTold): Guess | null {
  if (role !== 'time' && role !== 'sex' && role !== 'age') return null;
  const [own, read, reason] = readers[role];
  const isRead = [...labels].some(([code, label]) => read(label) !== null || read(code) !== null);
  return isRead ? { role: own, reason } : null;
}

function choose({ labels }: ColumnTold): Guess {
  const [only, ...others] = labels.keys();
  if (only !== undefined && others.length === 0) return { role: 'chosen', reason: 'Har bara ett värde.', chosen: only };
  const total = [...labels].find((texts) => texts.some((text) => /^(totalt?|tot|samtliga|alla)(\P{L}|$)/iu.test(text)));
  if (total === undefined) return { role: 'chosen', reason: 'Säg vilket av värdena som ska läsas in.' };
  return { role: 'chosen', reason: `Det som gäller alla: ”${total[1]}”.`, chosen: total[0] };
}

/** What is measured: the value is that which calls itself one, else the first that is not said to be anything else. */
function guessFigures(table: DeskTable, columns: readonly ColumnTold[], guesses: Guess[]): void {
  const figures = columns.flatMap(({ role, unit }, at) => {
    const heading = table.columns[at] ?? '';
    return role === 'figures' ? [{ at, unit, named: figuresByHeading(heading) }] : [];
  });
  const value =
    figures.find(({ named }) => named?.[0] === 'value') ?? figures.find(({ named }) => named === null) ?? figures[0];
  const taken = new Set<ColumnRole>(['value']);
  for (const figure of figures) {
    const { at, unit, named } = figure;
    if (figure === value) {
      guesses[at] = { role: 'value', reason: unit === null ? 'Det tabellen mäter.' : `Det tabellen mäter, i ${unit}.` };
    } else if (named !== null && !taken.has(named[0])) {
      taken.add(named[0]);
      guesses[at] = { role: named[0], reason: `Tabellen mäter flera saker; den här är ${named[1]}.` };
    } else {
      guesses[at] = { role: 'ignored', reason: 'Tabellen mäter flera saker; en läses in i taget.' };
    }
  }
}

/** Every sign as its publisher means it. A sign that nobody has explained is no figure, whatever it is. */
const meaningOf: Readonly<Record<AbsenceMeaning, SignMeaning>> = {
  nil: 'zero',
  notApplicable: 'notApplicable',
  notAvailable: 'missing',
  hidden: 'hidden',
  noAnswer: 'missing',
  unexplained: 'missing',
};

function signMeanings({ signs }: TableTold): ImportMapping['signs'] {
  return [...signs].map(([sign, meaning]) => ({ sign, reason: meaningOf[meaning] }));
}
