import { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

/**
 * What a wrong value is told, in words for a person who filled in a form. Zod's own Swedish texts speak of types
 * and bounds, and stand in for the rare rest.
 */
function swedishError(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Uppgiften saknas.'
        : `Ska vara ${typeName[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `Välj något av: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'unrecognized_keys':
      return 'Uppgiften är okänd. Ta bort den.';
    default:
      return undefined;
  }
}

const typeName: Record<string, string> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  array: 'en lista',
  tuple: 'ett par av tal',
  object: 'ett objekt',
  boolean: 'sant eller falskt',
};

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return minimum === 1 ? 'Får inte vara tomt.' : `Minst ${minimum} tecken.`;
  if (origin === 'array') return `Minst ${minimum} i listan.`;
  return `Minst ${minimum}.`;
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'string') return `Högst ${maximum} tecken.`;
  if (origin === 'array') return `Högst ${maximum} i listan.`;
  return `Högst ${maximum}.`;
}

/** Makes Zod speak Swedish in this process. */
export function speakSwedish(): void {
  const { localeError } = z.locales.sv();
  z.config({ localeError: (issue) => swedishError(issue) ?? localeError(issue) });
}
