import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type SectionName, sectionId, sectionNames } from './edit/section-names.ts';
import { missingPlace } from './step/missing-place.ts';

/** The part of an address that leads to where a thing is filled in, `del-plan:targeting`; undefined where there is no such place. */
export function placeInAddress(field: string | null): string | undefined {
  if (field === null) return undefined;
  const place = missingPlace({ field });
  if (place === null) return undefined;
  return place.field === null ? sectionId(place.section) : `${sectionId(place.section)}:${place.field}`;
}

/** Reads what `placeInAddress` writes; null where it names no section that is filled in. */
export function placeFromAddress(hash: string): { section: SectionName; field: string | undefined } | null {
  const [id, field] = hash.split(':');
  const section = sectionNames.find((name) => sectionId(name) === id);
  return section === undefined ? null : { section, field };
}

/** Who comes by a link to a place of the page is taken there, and to its form. */
export function useOpenFromAddress(open: (section: SectionName, field?: string) => void) {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (hash === '') return;
    const place = placeFromAddress(hash);
    if (place === null) document.getElementById(hash)?.scrollIntoView({ block: 'start' });
    else open(place.section, place.field);
  }, [hash, open]);
}
