import type { Presence } from './presence.ts';

/**
 * A place that is taken again each time the server goes away under it, until it is left. Otherwise a server that was
 * killed would stay down for as long as we run, and one that came back would not know that we use it.
 */
export function keepPlace(
  first: Presence,
  retake: () => Promise<Presence>,
  log: (line: string) => void,
): Pick<Presence, 'leave'> {
  let presence = first;
  let isLeft = false;
  let retaking = Promise.resolve();
  const takeAgain = async () => {
    try {
      presence = await retake();
    } catch (error) {
      log(
        `Databasen försvann och gick inte att få tillbaka. ${error instanceof Error ? error.message : String(error)}`,
      );
      return;
    }
    log('Databasen försvann och är startad igen.');
    watch();
  };
  const watch = () => {
    presence.lost.then(() => {
      if (!isLeft) retaking = takeAgain();
    });
  };
  watch();
  return {
    async leave(stop) {
      isLeft = true;
      await retaking;
      await presence.leave(stop);
    },
  };
}
