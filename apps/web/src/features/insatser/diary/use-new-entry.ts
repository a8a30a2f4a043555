import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../../api/api-problem.ts';
import { useKept } from '../../../app/use-kept.ts';
import { date } from '../../../format/format.ts';
import { storyText } from '../../../text/insats-story.ts';
import { blankDraft, checkEntry, DiaryDraft } from './diary-draft.ts';
import { sendEntry, sendPhoto } from './send-diary.ts';

/** An entry being written: what is typed stays until it is saved, also when the page is left or the connection lost. */
export function useNewEntry(insatsId: string, onSaved: () => void) {
  const client = useQueryClient();
  const [kept, keep] = useKept(`insats:${insatsId}:dagbok`, DiaryDraft);
  const [blank, setBlank] = useState(() => blankDraft(date(new Date())));
  const draft = kept ?? blank;
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const type = (part: Partial<DiaryDraft>) => {
    keep({ ...draft, ...part });
    setErrors({});
  };
  const clear = () => {
    keep(null);
    setBlank(blankDraft(date(new Date())));
  };
  const send = useMutation({
    mutationFn: () => {
      const checked = checkEntry(draft);
      if (!checked.ok) {
        setErrors(checked.errors);
        return Promise.resolve(null);
      }
      return sendEntry(insatsId, checked.input, draft.attempt);
    },
    onSuccess: (entry) => {
      if (entry === null) return;
      clear();
      void client.invalidateQueries({ queryKey: ['insatser'] });
      onSaved();
    },
  });
  const photo = useMutation({
    mutationFn: sendPhoto,
    onSuccess: (photoId) => type({ photoId }),
  });
  return {
    draft,
    errors,
    type,
    clear,
    send: () => send.mutate(),
    addPhoto: (file: File) => photo.mutate(file),
    isSending: send.isPending || photo.isPending,
    failure: failureText(send.error ?? photo.error),
  };
}

function failureText(error: Error | null): string | null {
  if (error === null) return null;
  return error instanceof ApiProblem ? error.message : storyText.offline;
}
