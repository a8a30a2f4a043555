import { useRef } from 'react';

interface Shown<Answer> {
  readonly answer: Answer;
  /** The limit that was near when it was asked for. */
  readonly near: number;
}

/** The latest answer with the limit it was asked with, kept until the next has come; null when there is none. */
export function useShownAnswer<Answer>(
  { data, isPlaceholderData }: { readonly data: Answer | undefined; readonly isPlaceholderData: boolean },
  near: number,
): Shown<Answer> | null {
  const shown = useRef<Shown<Answer> | null>(null);
  if (data === undefined) shown.current = null;
  else if (!isPlaceholderData) shown.current = { answer: data, near };
  return shown.current;
}
