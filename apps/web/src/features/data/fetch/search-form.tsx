import { type CatalogueIndicator, type DataService, type IndicatorLevel, indicatorLevels } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useState } from 'react';
import { Group } from 'react-aria-components';
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

/** Words to look for the figures of an indicator by: what is short and within words finds more than its name. */
const firstWords = ({ levnadsvana, name }: CatalogueIndicator) =>
  levnadsvana === null ? name : text.wordsOf[levnadsvana];

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
  const words = ownWords ?? (indicator === undefined ? '' : firstWords(indicator));
  const service = services.find((one) => one.address === address) ?? services[0];
  const lacking = indicators.filter(({ loaded, levnadsvana }) => levnadsvana !== null && loaded.length === 0);
  const searchFor = (wanted: CatalogueIndicator) => {
    setIndicatorId(wanted.id);
    setOwnWords(null);
    onSearch({ indicatorId: wanted.id, service, level, words: firstWords(wanted) });
  };
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
      {lacking.length === 0 ? null : (
        <Group aria-label={text.lacking} className={styles['lacking'] ?? ''}>
          <p>{text.lacking}</p>
          {lacking.map((one) => (
            <Button
              key={one.id}
              variant="secondary"
              size="medium"
              aria-label={text.findFor(one.name, service.name)}
              isDisabled={isBusy}
              onPress={() => searchFor(one)}
            >
              {one.name}
            </Button>
          ))}
        </Group>
      )}
      <TextEntry label={text.words} help={text.wordsHelp} value={words} onChange={setOwnWords} maxLength={500} />
      <div>
        <Button type="submit" variant="secondary" size="medium" isDisabled={isBusy || words.trim().length < 2}>
          {text.search}
        </Button>
      </div>
    </form>
  );
}
