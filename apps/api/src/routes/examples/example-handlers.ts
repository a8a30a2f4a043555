import { countExamples, deleteExamples } from '../../db/examples.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { signedIn } from '../../http/signed-in.ts';

export function exampleHandlers({ db, clock }: Services) {
  return {
    countExamples: async (c) => c.json(await countExamples(db), 200),
    deleteExamples: async (c) => c.json(await deleteExamples(db, { person: signedIn(c), at: clock() }), 200),
  } satisfies Partial<Handlers>;
}
