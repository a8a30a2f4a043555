import type { DiaryInput } from '@halsouppdrag/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../../api/api-problem.ts';
import { useKept } from '../../../app/use-kept.ts';
import { usePerson } from '../../../app/use-session.ts';
import { date } from '../../../format/format.ts';
import { keepToSend } from '../../../outbox/outbox.ts';
import type { QueuedPhoto } from '../../../outbox/queued-write.ts';
import { sendEntry, sendPhoto } from '../../../outbox/send-write.ts';
import { storyText } from '../../../text/insats-story.ts';
import { partText } from '../../../text/insats-story-parts.ts';
import { blankDraft, checkEntry, DiaryDraft } from './diary-draft.ts';
import { shrinkPhoto, UnreadablePhoto } from './shrink-photo.ts';

/** What came of an entry: stored, or kept on the device until the server answers. */
export type EntryOutcome = 'saved' | 'kept';

/** An entry being written: what is typed stays until it is saved, also when the page is left or the connection lost. */
export function useNewEntry(insatsId: string, onSaved: (outcome: EntryOutcome) => void) {
  const client = useQueryClient();
  const person = usePerson();
  const [kept, keep] = useKept(`insats:${insatsId}:dagbok`, DiaryDraft);
  const [blank, setBlank] = useState(() => blankDraft(date(new Date())));
  // A photo that could not be sent goes with the entry instead.
  const [held, setHeld] = useState<QueuedPhoto | null>(null);
  const draft = kept ?? blank;
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const type = (part: Partial<DiaryDraft>) => {
    keep({ ...draft, ...part });
    setErrors({});
  };
  const clear = () => {
    keep(null);
    setHeld(null);
    setBlank(blankDraft(date(new Date())));
  };
  const sendOrKeep = async (input: DiaryInput): Promise<EntryOutcome> => {
    const tried = navigator.onLine && held === null;
    try {
      if (held === null) {
        await sendEntry(insatsId, input, draft.attempt);
        return 'saved';
      }
    } catch (error) {
      if (error instanceof ApiProblem || person === null) throw error;
    }
    if (person === null) throw new Error('nobody to send it as');
    await keepToSend({ kind: 'diary', insatsId, input, photo: held }, { key: draft.attempt, person, tried });
    return 'kept';
  };
  const send = useMutation({
    mutationFn: async () => {
      // A held photo is something said, as a sent one is.
      const checked = checkEntry(held === null ? draft : { ...draft, photoId: held.key });
      if (!checked.ok) {
        setErrors(checked.errors);
        return null;
      }
      return sendOrKeep(held === null ? checked.input : { ...checked.input, photoId: null });
    },
    onSuccess: (outcome) => {
      if (outcome === null) return;
      clear();
      void client.invalidateQueries({ queryKey: ['insatser'] });
      onSaved(outcome);
    },
  });
  const photo = useMutation({
    mutationFn: async (file: File) => {
      const taken = { key: crypto.randomUUID(), picture: await shrinkPhoto(file) };
      try {
        type({ photoId: await sendPhoto(taken) });
      } catch (error) {
        if (error instanceof ApiProblem) throw error;
        setHeld(taken);
      }
    },
  });
  return {
    draft,
    hasPhoto: draft.photoId !== null || held !== null,
    errors,
    type,
    clear,
    send: () => send.mutate(),
    addPhoto: (file: File) => photo.mutate(file),
    removePhoto: () => {
      setHeld(null);
      type({ photoId: null });
    },
    isSending: send.isPending || photo.isPending,
    failure: failureText(send.error ?? photo.error),
  };
}

function failureText(error: Error | null): string | null {
  if (error === null) return null;
  if (error instanceof UnreadablePhoto) return partText.diary.photoUnreadable;
  return error instanceof ApiProblem ? error.message : storyText.offline;
}
