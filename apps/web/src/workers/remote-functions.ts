/** What crosses between the page and a worker: a call with a number, and its answer under the same number. */
export interface Call {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}
export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } };

/** The one thing the page and its worker need of each other. */
export interface Port<Out, In> {
  postMessage(message: Out, options?: { transfer: Transferable[] }): void;
  onmessage: ((event: MessageEvent<In>) => unknown) | null;
}

/** Pure functions of one argument, by name; `never` lets each keep the type of its own. */
type Functions = Readonly<Record<string, (input: never) => unknown>>;

/** The same functions as the page sees them: they answer later, and can be handed things that are not copied. */
export type Remote<F extends Functions> = {
  readonly [Name in keyof F]: (
    ...input: [...Parameters<F[Name]>, transfer?: Transferable[]]
  ) => Promise<ReturnType<F[Name]>>;
};

/** Answers calls with the functions. What a function throws becomes the answer, not the end of the worker. */
export function serveFunctions(port: Port<Reply, Call>, functions: Functions): void {
  port.onmessage = ({ data: { id, name, input } }) => {
    try {
      const called = functions[name];
      if (called === undefined) throw new ReferenceError(`The worker has no function "${name}".`);
      // The page's side was typed by the same functions.
      port.postMessage({ id, value: called(input as never) });
    } catch (error) {
      const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
      port.postMessage({ id, error: { name: kind, message } });
    }
  };
}

/** The named functions behind a port. What a function threw there rejects here, under the same name and message. */
export function remoteFunctions<F extends Functions>(
  port: Port<Call, Reply>,
  names: readonly (keyof F & string)[],
): Remote<F> {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let latest = 0;
  port.onmessage = ({ data: reply }) => {
    const caller = waiting.get(reply.id);
    if (caller === undefined) return;
    waiting.delete(reply.id);
    if ('error' in reply) caller.reject(Object.assign(new Error(reply.error.message), { name: reply.error.name }));
    else caller.resolve(reply.value);
  };
  const call =
    (name: string) =>
    (input: unknown, transfer: Transferable[] = []) =>
      new Promise<unknown>((resolve, reject) => {
        latest += 1;
        waiting.set(latest, { resolve, reject });
        port.postMessage({ id: latest, name, input }, { transfer });
      });
  // The names are those of F, so the object has exactly its functions.
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Remote<F>;
}
