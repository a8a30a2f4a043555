import { type Insats, type Step, stepName } from '@halsouppdrag/domain';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { boardText as text } from '../../../text/board.ts';
import { ReasonForm } from '../story/step/reason-form.tsx';
import styles from './board.module.css';

/** Asks why an insats goes back; the answer goes into its history. */
export function BackDialog({
  insats,
  to,
  onReason,
  onClose,
}: {
  insats: Insats;
  to: Step;
  onReason: (reason: string) => void;
  onClose: () => void;
}) {
  const title = text.backTitle(stepName[to]);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" level={2}>
            {insats.title}
          </Heading>
          <ReasonForm
            title={title}
            keptAs={`insats:${insats.id}:tillbaka`}
            isPending={false}
            failure={null}
            onCancel={onClose}
            onReason={async (reason) => {
              onReason(reason);
              onClose();
            }}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
