/** A try to save something, under a key that makes a lost answer no second record. */
export interface Attempt {
  readonly key: string;
  readonly content: string;
}

/** The same try as before when the same is sent again; what differs in anything is another one. */
export function attemptAt(before: Attempt | null, sent: unknown): Attempt {
  const content = JSON.stringify(sent);
  return before?.content === content ? before : { key: crypto.randomUUID(), content };
}
