import { Button } from '@midas-ds/components/button';
import { useState } from 'react';
import { readContact } from '../../api/contact.ts';
import { sendUnsent } from '../../outbox/outbox.ts';
import { useUnsent } from '../../outbox/use-unsent.ts';
import { outboxText as text } from '../../text/outbox.ts';
import styles from './unsent.module.css';
import { UnsentWrite } from './unsent-write.tsx';

/** Everything that is written on this device and not yet acknowledged, and what to do with it. */
export function Unsent() {
  const unsent = useUnsent();
  const [isSending, setIsSending] = useState(false);
  const [isStillAway, setIsStillAway] = useState(false);
  if (unsent === null) return null;
  const send = async () => {
    setIsSending(true);
    await sendUnsent();
    setIsStillAway(readContact().kind === 'away');
    setIsSending(false);
  };
  return (
    <div className={styles['page']}>
      <h1>{text.title}</h1>
      {unsent.length === 0 ? <p>{text.none}</p> : <p>{text.lead}</p>}
      {unsent.some(({ state }) => state.kind === 'waiting') ? (
        <Button size="medium" isDisabled={isSending} onPress={() => void send()}>
          {isSending ? text.sending : text.sendNow}
        </Button>
      ) : null}
      <p role="status">{isStillAway && unsent.length > 0 ? text.stillAway : ''}</p>
      <ol className={styles['list']}>
        {unsent.map((write) => (
          <UnsentWrite key={write.key} write={write} />
        ))}
      </ol>
    </div>
  );
}
