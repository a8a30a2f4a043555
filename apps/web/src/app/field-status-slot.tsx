import { lazy, Suspense } from 'react';
import { firstViewDone } from './first-view-done.ts';

const FieldStatus = lazy(async () => {
  // The map is heavy enough by itself; any other view it may come with.
  if (window.location.pathname === '/karta') await firstViewDone;
  return { default: (await import('./field-status.tsx')).FieldStatus };
});

/** Its place in the frame. It arrives after the first view, and takes no room while there is nothing to say. */
export function FieldStatusSlot({ className }: { className: string | undefined }) {
  return (
    <div className={className}>
      <Suspense fallback={null}>
        <FieldStatus />
      </Suspense>
    </div>
  );
}
