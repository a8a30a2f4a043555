import { Button } from '@midas-ds/components/button';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { calendarText as text } from '../../../text/calendar.ts';

/** Fetches the next page, where there is one. */
export function MoreButton({
  list,
}: {
  list: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
}) {
  if (!list.hasNextPage) return null;
  return (
    <Button
      variant="secondary"
      size="medium"
      isDisabled={list.isFetchingNextPage}
      onPress={() => void list.fetchNextPage()}
    >
      {list.isFetchingNextPage ? text.fetching : text.fetchMore}
    </Button>
  );
}
