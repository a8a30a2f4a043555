import { Button } from '@midas-ds/components/button';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { usePerson } from '../../app/use-session.ts';
import { dateAndTime } from '../../format/format.ts';
import { sendAgain, withdraw } from '../../outbox/outbox.ts';
import { mayWithdraw, type PatchContent, type QueuedWrite, type WriteContent } from '../../outbox/queued-write.ts';
import { isStepContent } from '../../outbox/step-writes.ts';
import { UnsentWhy } from '../../outbox/unsent-why.tsx';
import { outboxText as text } from '../../text/outbox.ts';
import { unsentMoveText } from '../../text/unsent-move.ts';
import { backToForm } from './back-to-form.ts';
import { ChooseVersion } from './choose-version.tsx';
import styles from './unsent.module.css';
import { WhatIsWritten } from './what-is-written.tsx';

/** One thing that is not sent: what it says, why it is still here, and the ways on. */
export function UnsentWrite({ write }: { write: QueuedWrite }) {
  const { content, state, person, madeAt, key } = write;
  // It may hold counts that are for its own writer only.
  const isMine = usePerson()?.id === person.id;
  return (
    <li className={styles['write']}>
      <h2>{text.kind[content.kind]}</h2>
      {isMine ? <WhatIsWritten content={content} /> : null}
      <p className={styles['quiet']}>{text.writtenBy(person.name, dateAndTime(madeAt))}</p>
      <UnsentWhy write={write} />
      {isMine && state.kind === 'conflict' && isPatch(content) ? (
        <ChooseVersion writeKey={key} change={content} theirs={state.theirs} />
      ) : null}
      {isMine ? <Ways write={write} /> : null}
    </li>
  );
}

const isPatch = (content: WriteContent): content is PatchContent =>
  content.kind === 'changeInsats' || content.kind === 'changeBehov' || content.kind === 'changePartner';

function Ways({ write }: { write: QueuedWrite }) {
  const [isAsking, setIsAsking] = useState(false);
  const navigate = useNavigate();
  const { key, state, content } = write;
  if (isAsking) {
    return (
      <p className={styles['ways']}>
        <span>{text.discardSure}</span>
        <Button size="medium" variant="danger" onPress={() => void withdraw(key)} autoFocus>
          {text.discard}
        </Button>
        <Button size="medium" variant="secondary" onPress={() => setIsAsking(false)}>
          {text.keep}
        </Button>
      </p>
    );
  }
  const form = state.kind === 'waiting' ? null : backToForm(write);
  const edit = async () => {
    if (form === null) return;
    form.fill(window.sessionStorage);
    // A move is made again, or tried again, on a page that has no form for it: until then it stays.
    if (!isStepContent(content)) await withdraw(key);
    await navigate(form.address);
  };
  return (
    <p className={styles['ways']}>
      {state.kind !== 'refused' ? null : state.status === 409 && content.kind === 'newPartner' ? (
        <Button
          size="medium"
          variant="secondary"
          onPress={() => void sendAgain(key, { ...content, evenIfSimilar: true })}
        >
          {text.evenIfSimilar}
        </Button>
      ) : (
        <Button size="medium" variant="secondary" onPress={() => void sendAgain(key)}>
          {text.again}
        </Button>
      )}
      {form === null ? null : (
        <Button size="medium" variant="secondary" onPress={() => void edit()}>
          {isStepContent(content) ? unsentMoveText.openInsats : text.edit}
        </Button>
      )}
      {mayWithdraw(write) ? (
        <Button size="medium" variant="tertiary" onPress={() => setIsAsking(true)}>
          {text.discard}
        </Button>
      ) : null}
    </p>
  );
}
