/** Which areas lie in which, as everyone knows who has the map. */
export interface AreaLinks {
  readonly parentOf: (area: string) => string | null;
  readonly childrenOf: (area: string) => readonly string[];
}

/** The areas that figures are told of, those around them, and for each the rest of what is in it, as one. */
export interface AreaTree {
  readonly numberOf: (area: string) => number;
  readonly childrenOf: (area: string) => readonly string[];
  /** From the area itself to the outermost around it. */
  readonly pathOf: (area: number) => readonly number[];
  /** The innermost areas in an area; itself when there are none in it. */
  readonly leavesOf: (area: number) => readonly number[];
}

export function areaTree(told: ReadonlySet<string>, { parentOf, childrenOf }: AreaLinks): AreaTree {
  const parents = new Map<string, string | null>();
  for (const area of [...told].sort()) {
    for (let at: string | null = area; at !== null && !parents.has(at); at = parents.get(at) ?? null) {
      parents.set(at, parentOf(at));
    }
  }
  const children = new Map<string, string[]>();
  for (const [area, parent] of parents) {
    if (parent === null) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(area);
    else children.set(parent, [area]);
  }
  for (const [area, known] of children) {
    if (childrenOf(area).every((child) => parents.has(child))) continue;
    // Nothing is told of any of them, so nobody can tell one from another.
    const rest = `the rest of ${area}`;
    parents.set(rest, area);
    known.push(rest);
  }
  const names = [...parents.keys()];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const numberOf = (area: string) => numbers.get(area) as number;
  const paths = names.map((name) => {
    const path: number[] = [];
    for (let at: string | null = name; at !== null; at = parents.get(at) ?? null) path.push(numberOf(at));
    return path;
  });
  const leaves = names.map((): number[] => []);
  for (const [number, name] of names.entries()) {
    if (!children.has(name)) for (const around of paths[number] ?? []) leaves[around]?.push(number);
  }
  return {
    numberOf,
    childrenOf: (area) => children.get(area) ?? [],
    pathOf: (area) => paths[area] ?? [],
    leavesOf: (area) => leaves[area] ?? [],
  };
}
