import { useQuery } from '@tanstack/react-query';
import { partnerQuery } from '../../../../api/insats-story-queries.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import { useStory } from '../story-context.ts';

/** The name of a partner, also of one that was just chosen and is in no saved insats yet. */
export function usePartnerName(partnerId: string): string {
  const { look } = useStory();
  const known = look.partner(partnerId)?.name;
  const asked = useQuery({ ...partnerQuery(partnerId), enabled: known === undefined });
  return known ?? asked.data?.name ?? (asked.isError ? partText.partners.unknown : '…');
}
