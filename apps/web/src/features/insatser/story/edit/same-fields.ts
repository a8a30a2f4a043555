import { differingFields } from '../../../../panel/form/merge-versions.ts';

/** The fields of a section's form. */
export function namesOf<F extends object>(fields: F): (keyof F & string)[] {
  return Object.keys(fields) as (keyof F & string)[];
}

/** Whether two forms say the same in every field. */
export function sameFields<F extends object>(a: F, b: F): boolean {
  return differingFields(namesOf(a), a, b).length === 0;
}
