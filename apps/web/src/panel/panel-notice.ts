import { createContext } from 'react';

/** A short message that belongs to one content of the panel, as that an insats was saved. */
export interface Notice {
  readonly panel: string;
  readonly message: string;
}

/** Leaves a message for the content that comes next. The region that reads it out is always on the page. */
export const PanelNotice = createContext<(notice: Notice) => void>(() => undefined);
