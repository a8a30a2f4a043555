/**
 * Does one thing at a time: what is asked for meanwhile is skipped, but the last. Answers when what was asked for, or
 * something later, has been done.
 */
export function latestOnly<Input>(act: (input: Input) => Promise<void>): (input: Input) => Promise<void> {
  let wanted: { readonly input: Input } | null = null;
  let doing: Promise<void> | null = null;
  const doAll = async () => {
    try {
      while (wanted !== null) {
        const { input } = wanted;
        wanted = null;
        await act(input);
      }
    } finally {
      doing = null;
    }
  };
  return (input) => {
    wanted = { input };
    doing ??= doAll();
    return doing;
  };
}
