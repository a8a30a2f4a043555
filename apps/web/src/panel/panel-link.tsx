import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type PanelContent, panelName } from '../app/panel-content.ts';

/** A link that shows something else in the panel and leaves the view as it is. */
export function PanelLink({
  to,
  children,
  className,
}: {
  to: PanelContent;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <Link
      to="."
      search={(previous) => ({ ...previous, panel: panelName(to) })}
      className={className}
      resetScroll={false}
    >
      {children}
    </Link>
  );
}
