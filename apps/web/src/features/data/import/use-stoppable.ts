import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

/** How work says what it has come to, and hears that it is to stop. */
export interface Watch<Told> {
  readonly tell: (told: Told) => void;
  readonly signal: AbortSignal;
}

/** A piece of work that tells how it goes and can be stopped. Leaving the page stops it. */
export function useStoppable<Input, Told, Output>(
  work: (input: Input, watch: Watch<Told>) => Promise<Output>,
  onSuccess: (output: Output) => unknown,
) {
  const [told, setTold] = useState<Told | null>(null);
  const [isStopped, setIsStopped] = useState(false);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);
  const mutation = useMutation({
    mutationFn: (input: Input) => {
      const controller = new AbortController();
      stopper.current = controller;
      setTold(null);
      setIsStopped(false);
      return work(input, { tell: setTold, signal: controller.signal });
    },
    onSuccess,
  });
  const stop = () => {
    setIsStopped(true);
    stopper.current?.abort();
  };
  // What was stopped on purpose has not failed.
  const failure = mutation.isError && !isStopped ? mutation.error.message : null;
  return { begin: mutation.mutate, isPending: mutation.isPending, told, stop, isStopped, failure };
}
