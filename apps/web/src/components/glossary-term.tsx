import { glossary } from '@halsouppdrag/domain';
import { CircleHelp } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { shellText } from '../text/shell.ts';
import styles from './glossary-term.module.css';

/** A question mark that explains a word of the glossary. A press opens it, so that it works without a mouse too. */
export function GlossaryTerm({ id }: { id: string }) {
  const entry = glossary.find((one) => one.id === id);
  return entry === undefined ? null : (
    <Explanation term={entry.term} source={entry.source}>
      {entry.definition}
    </Explanation>
  );
}

/** The same for a text that is not in the glossary, such as what an indicator measures. */
export function Explanation({
  term,
  children,
  source,
}: {
  term: string;
  children: string;
  source?: string | undefined;
}) {
  return (
    <DialogTrigger>
      <Button className={styles['ask'] ?? ''} aria-label={shellText.explain(term)}>
        <CircleHelp aria-hidden size={18} strokeWidth={1.75} />
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom">
        <Dialog className={styles['answer'] ?? ''} aria-label={term}>
          <p>{children}</p>
          {source === undefined ? null : <p className={styles['source']}>{shellText.termSource(source)}</p>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
