import { type CatalogueIndicator, type DataService, type IndicatorLevel, indicatorLevels } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useState } from 'react';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { TextEntry } from '../../../components/text-entry.tsx';
import { dataText } from '../../../text/data.ts';
import { fetchText as text } from '../../../text/data-fetch.ts';
import styles from '../data.module.css';

/** What is looked for, where, and for which areas. */
export interface Sought {
  readonly indicatorId: string | null;
  readonly service: DataService;
  readonly level: IndicatorLevel;
  readonly words: string;
}

/** Asks a database for tables by words: at first those of the indicator that is to have the figures. */
export function SearchForm({
  services,
  indicators,
  isBusy,
  onSearch,
}: {
  services: readonly [DataService, ...DataService[]];
  indicators: readonly CatalogueIndicator[];
  isBusy: boolean;
  onSearch: (sought: Sought) => void;
}) {
  const [indicatorId, setIndicatorId] = useState('');
  const [address, setAddress] = useState(services[0].address);
  const [level, setLevel] = useState<IndicatorLevel>('kommun');
  const [ownWords, setOwnWords] = useState<string | null>(null);
  const indicator = indicators.find(({ id }) => id === indicatorId);
  const words = ownWords ?? indicator?.name ?? '';
  const service = services.find((one) => one.address === address) ?? services[0];
  return (
    <form
      className={styles['steps']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && words.trim().length > 1) {
          onSearch({ indicatorId: indicator?.id ?? null, service, level, words: words.trim() });
        }
      }}
    >
      <div className={styles['fields']}>
        <ChoiceList
          label={text.indicator}
          options={['', ...indicators.map(({ id }) => id)]}
          nameOf={(id) => indicators.find((one) => one.id === id)?.name ?? text.decideLater}
          chosen={indicatorId}
          onChange={(id) => {
            setIndicatorId(id);
            setOwnWords(null);
          }}
        />
        <ChoiceList
          label={text.service}
          options={services.map((one) => one.address)}
          nameOf={(one) => services.find((known) => known.address === one)?.name ?? one}
          chosen={address}
          onChange={setAddress}
        />
        <ChoiceList
          label={text.level}
          options={indicatorLevels}
          nameOf={dataText.levelName}
          chosen={level}
          onChange={setLevel}
        />
      </div>
      <TextEntry label={text.words} help={text.wordsHelp} value={words} onChange={setOwnWords} maxLength={500} />
      <div>
        <Button type="submit" variant="secondary" size="medium" isDisabled={isBusy || words.trim().length < 2}>
          {text.search}
        </Button>
      </div>
    </form>
  );
}
