import { Button } from '@midas-ds/components/button';
import { dateAndTime } from '../../format/format.ts';
import { importText as text } from '../../text/data-import.ts';

interface Props {
  /** What the load is called where it stands. */
  readonly name: string;
  readonly undoneAt: string | null;
  readonly isDisabled: boolean;
  readonly onUndo: () => void;
}

/** A load is taken back as a whole, or has been. */
export function UndoLoad({ name, undoneAt, isDisabled, onUndo }: Props) {
  if (undoneAt !== null) return text.undone(dateAndTime(undoneAt));
  return (
    <Button variant="secondary" size="medium" aria-label={text.undoOf(name)} isDisabled={isDisabled} onPress={onUndo}>
      {text.undo}
    </Button>
  );
}
