import type { InsatsStory } from '@halsouppdrag/domain';
import { useCallback, useMemo, useState } from 'react';
import { usePerson } from '../../../app/use-session.ts';
import { mayWrite } from '../../../panel/area-lookup.ts';
import { useAreas } from '../../../panel/use-areas.ts';
import { hasDraft } from './edit/section-draft.ts';
import { type SectionName, sectionId, sectionNames } from './edit/section-names.ts';
import { mayDecide } from './may-decide.ts';
import { useOpenFromAddress } from './place-in-address.ts';
import type { StoryView } from './story-context.ts';

/** What the parts of the page share: the story, who reads it, and which sections are being changed. */
export function useStoryView(story: InsatsStory): { view: StoryView; said: string } {
  const { insats } = story;
  const person = usePerson();
  const areas = useAreas();
  const [said, say] = useState('');
  // What was being written when the page was left is there again.
  const [opened, setOpened] = useState<ReadonlySet<SectionName>>(
    () => new Set(sectionNames.filter((name) => hasDraft(window.sessionStorage, insats.id, name))),
  );
  const open = useCallback((name: SectionName, field?: string) => {
    setOpened((before) => new Set([...before, name]));
    afterDrawing(() => focusWithin(name, field));
  }, []);
  useOpenFromAddress(open);
  const close = useCallback((name: SectionName) => {
    setOpened((before) => new Set([...before].filter((one) => one !== name)));
    afterDrawing(() => within(name, '[data-edit]')?.focus());
  }, []);
  const view = useMemo(() => {
    const partners = new Map(story.partners.map((partner) => [partner.id, partner]));
    const behov = new Map(story.behov.map((one) => [one.id, one]));
    const mayEdit = person !== null && mayWrite(person, insats.areaIds, areas);
    return {
      story,
      insats,
      look: { areas, partner: (id: string) => partners.get(id), behov: (id: string) => behov.get(id) },
      mayEdit,
      mayDecide: person !== null && mayDecide(person, insats.areaIds, areas),
      isOpen: (name: SectionName) => mayEdit && opened.has(name),
      open,
      close,
      say,
    };
  }, [story, insats, person, areas, opened, open, close]);
  return { view, said };
}

function afterDrawing(act: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

function within(name: SectionName, selector: string): HTMLElement | null | undefined {
  return document.getElementById(sectionId(name))?.querySelector<HTMLElement>(selector);
}

function focusWithin(name: SectionName, field: string | undefined) {
  document.getElementById(sectionId(name))?.scrollIntoView({ block: 'start' });
  const wanted = field === undefined ? null : within(name, `[data-field^="${field}"]`);
  (wanted ?? within(name, 'form [data-field]') ?? within(name, 'form input, form button'))?.focus();
}
