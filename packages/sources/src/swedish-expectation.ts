import type { z } from 'zod';

const typeNames: Record<string, string> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'sant eller falskt',
  array: 'en lista',
  tuple: 'en lista',
  object: 'ett objekt',
  record: 'ett objekt',
  null: 'null',
};

/** What a schema expected where a document broke it, as a Swedish noun phrase; for schemas that do not say it themselves. */
export function swedishExpectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_format':
      return issue.format === 'date' ? 'ett datum som 2026-11-22' : 'en text i rätt form';
    case 'invalid_value':
      return `något av ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'något som inte är tomt'
        : `minst ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'något kortare' : `högst ${issue.maximum}`;
    case 'unrecognized_keys':
      return `inget som heter ${issue.keys.join(', ')}`;
    default:
      return 'ett värde i rätt form';
  }
}
