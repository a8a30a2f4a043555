import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './on-hover.module.css';

interface Props {
  /** What the pointer rests on. */
  readonly children: string;
  /** The same for who hears it alone, away from what it stands beside. */
  readonly label: string;
  readonly explanation: ReactNode;
}

/**
 * A word that explains itself when it is pointed at, has the keyboard's focus or is pressed. What it says stays while
 * the pointer is on it, and Escape takes it away (WCAG 1.4.13).
 */
export function OnHover({ children, label, explanation }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const coming = useRef(0);
  useEffect(() => () => cancelAnimationFrame(coming.current), []);
  const become = (next: boolean) => {
    cancelAnimationFrame(coming.current);
    // What moves the page closes it, and the focus that opens it may just have moved the page: that is told by the next frame.
    if (next) coming.current = requestAnimationFrame(() => setIsOpen(true));
    else setIsOpen(false);
  };
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <div ref={setPlace}>
      <TooltipTrigger isOpen={isOpen} onOpenChange={become} shouldCloseOnPress={false} delay={200}>
        {/* A finger does not hover, and a press does not count as the keyboard's focus. */}
        <Button
          className={styles['word'] ?? ''}
          aria-label={label}
          onPress={() => become(true)}
          // What is still to open is not told to close: nobody has seen it open.
          onBlur={() => become(false)}
          onHoverEnd={() => cancelAnimationFrame(coming.current)}
        >
          {children}
        </Button>
        <Tooltip
          className={styles['explanation'] ?? ''}
          placement="bottom start"
          offset={2}
          containerPadding={8}
          // At the end of the document it would be outside every landmark.
          {...(place === null ? {} : { UNSTABLE_portalContainer: place })}
        >
          {explanation}
        </Tooltip>
      </TooltipTrigger>
    </div>
  );
}
