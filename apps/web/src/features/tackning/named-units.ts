interface Named {
  readonly id: string;
  readonly name: string;
}

/** The units of an answer with what they are called; one that is not known goes by its id. */
export function namedUnits(
  answer: { readonly units: readonly { readonly vardenhetId: string }[] },
  known: readonly Named[],
): Named[] {
  const nameOf = new Map(known.map(({ id, name }) => [id, name]));
  return answer.units.map(({ vardenhetId: id }) => ({ id, name: nameOf.get(id) ?? id }));
}
