import { Indicator, Opening } from '@halsouppdrag/domain';
import { z } from 'zod';

/*
 * The kinds of cell in a package's tables. A cell is text; each schema turns it into what it means, and its error
 * says, as a Swedish noun phrase, what should have stood there. Numbers are read strictly: what a spreadsheet has
 * made of a figure (`1e5`, ` 5`, `1 234`) is refused rather than guessed at.
 */

const largestCount = 100_000_000;

export const text = z.string().refine((cell) => cell.trim() !== '' && cell === cell.trim(), {
  error: 'en text utan blanksteg i början eller slutet',
});

export const optionalText = z.string().transform((cell) => (cell === '' ? null : cell));

export const slugId = z
  .string()
  .regex(/^[a-z0-9-]+$/, { error: 'ett id av små bokstäver a–z, siffror och bindestreck' });

export const areaCode = z.string().regex(/^[0-9A-Z]{2,9}$/, { error: 'en områdeskod som 03, 0360 eller 0360R005' });

export const count = z
  .string()
  .refine((cell) => /^(0|[1-9]\d*)$/.test(cell) && Number(cell) <= largestCount, {
    error: 'ett heltal från 0 till 100 000 000, skrivet med bara siffror',
  })
  .transform(Number);

export const year = z
  .string()
  .refine((cell) => /^(19|20)\d\d$/.test(cell), { error: 'ett årtal som 2022' })
  .transform(Number);

export const optionalYear = z
  .string()
  .refine((cell) => cell === '' || /^(19|20)\d\d$/.test(cell), { error: 'ett årtal som 2027, eller ingenting' })
  .transform((cell) => (cell === '' ? null : Number(cell)));

const decimalPattern = /^-?(0|[1-9]\d{0,11})(\.\d{1,12})?$/;

export const optionalNumber = z
  .string()
  .refine((cell) => cell === '' || decimalPattern.test(cell), {
    error: 'ett tal med decimalpunkt, som 12.5, eller ingenting',
  })
  .transform((cell) => (cell === '' ? null : Number(cell)));

const degrees = (limit: number, name: string) =>
  z
    .string()
    .refine((cell) => decimalPattern.test(cell) && Math.abs(Number(cell)) <= limit, {
      error: `${name} i grader med decimalpunkt, från -${limit} till ${limit}`,
    })
    .transform(Number);

export const longitude = degrees(180, 'en longitud');
export const latitude = degrees(90, 'en latitud');

/** A cell that is read by a function; what that gives is held against the domain's own schema. */
function readAs<Read extends z.ZodType>(read: (cell: string) => unknown, schema: Read, error: string) {
  return z
    .string()
    .refine((cell) => schema.safeParse(read(cell)).success, { error })
    .transform((cell) => schema.parse(read(cell)));
}

/** Periods that come every year, as `06-01/08-31`. */
export const closedPeriods = readAs(
  (cell) =>
    words(cell).map((period) => {
      const [from, to, ...more] = period.split('/');
      return more.length > 0 ? null : { from, to };
    }),
  Opening.shape.closed,
  'en eller flera perioder av året som 06-01/08-31, med blanksteg mellan, eller ingenting',
);

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** How many days a week, or which. */
export const openDays = readAs(
  (cell) => {
    if (cell === '') return null;
    return /^\d$/.test(cell) ? Number(cell) : words(cell).map((day) => weekdays.indexOf(day) + 1);
  },
  Opening.shape.days,
  `ett antal dagar i veckan från 1 till 7, eller veckodagar som mon thu, eller ingenting`,
);

const words = (cell: string) => (cell === '' ? [] : cell.split(' '));

/** One of a closed list of words. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words, { error: `något av ${words.join(', ')}` });
}

/** The same, or nothing. */
export function optionalOneOf<const T extends readonly [string, ...string[]]>(words: T) {
  return z.union([z.literal('').transform(() => null), z.enum(words)], {
    error: `något av ${words.join(', ')}, eller ingenting`,
  });
}

/** Places to fetch figures from: each a service, an address and a table, with `-` for what is not known. */
export const fetchFrom = readAs(
  (cell) =>
    (cell === '' ? [] : cell.split(' | ')).map((place) => {
      const [service, address, table, ...more] = place.split(' ').map((word) => (word === '-' ? null : word));
      return more.length > 0 || table === undefined ? null : { service, address, table };
    }),
  Indicator.shape.fetchFrom,
  'en eller flera av tjänst, adress och tabell som kolada https://kolada.se -, med | mellan, eller ingenting',
);
