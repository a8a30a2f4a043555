import { Search } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { shellText } from '../text/shell.ts';
import { firstViewDone } from './first-view-done.ts';
import styles from './site-search.module.css';

const SiteSearch = lazy(async () => {
  await firstViewDone;
  return { default: (await import('./site-search.tsx')).SiteSearch };
});

/** The search field, at first one that only takes text; the list of what it finds arrives after the first view. */
export function SearchSlot() {
  const [text, setText] = useState('');
  const [focused, setFocused] = useState(false);
  return (
    <Suspense
      fallback={
        <div className={styles['search']}>
          <Search aria-hidden size={18} className={styles['icon']} />
          <input
            className={styles['input']}
            aria-label={shellText.search}
            placeholder={shellText.search}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onFocus={() => setFocused(true)}
            onBlur={() => setFocused(false)}
          />
        </div>
      }
    >
      <SiteSearch text={text} onTextChange={setText} startFocused={focused} />
    </Suspense>
  );
}
