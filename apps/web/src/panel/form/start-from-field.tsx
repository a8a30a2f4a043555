import { type Insats, knownMethods, levnadsvanaName } from '@halsouppdrag/domain';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { Combobox } from '../../components/combobox.tsx';
import { usePause } from '../../components/use-pause.ts';
import { startFromText as text } from '../../text/start-from.ts';
import { useAreas } from '../use-areas.ts';
import type { OnFieldChange } from './field-change.ts';
import styles from './form.module.css';
import type { TakenOver } from './insats-fields.ts';
import { startFromInsats, startFromMethod } from './start-from.ts';
import ownStyles from './start-from-field.module.css';

const earlierQuery = (words: string) =>
  queryOptions({
    queryKey: ['insatser', 'start-from', words],
    queryFn: async () =>
      answer(await api.insatser.$get({ query: { limit: '12', ...(words === '' ? {} : { text: words }) } })),
    placeholderData: keepPreviousData,
  });

/** Begins a new insats from a known method or an earlier insats; folded away from who begins from nothing. */
export function StartFromField({ takenOver, onChange }: { takenOver: TakenOver | null; onChange: OnFieldChange }) {
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const begin: OnFieldChange = (change) => {
    onChange(change);
    setOpen(false);
    // The pressed button is gone then; what it did is said just below this.
    summary.current?.focus();
  };
  return (
    <div className={ownStyles['whole']}>
      <details className={styles['more']} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary ref={summary}>{text.open}</summary>
        {open ? (
          <div className={styles['moreBody']}>
            <Earlier onChoose={(insats) => begin(startFromInsats(insats))} />
            <section className={ownStyles['methods']}>
              <h3>{text.methods}</h3>
              <p className={ownStyles['quiet']}>{text.onlyAStart}</p>
              <ul>
                {knownMethods.map((method) => (
                  <li key={method.id}>
                    <p className={ownStyles['name']}>{method.name}</p>
                    <p>{method.about}</p>
                    <p className={ownStyles['quiet']}>
                      {method.levnadsvanor.map((one) => levnadsvanaName[one]).join(', ')}. {method.evidence}{' '}
                      {text.source(method.source.title, method.source.date)}
                    </p>
                    <button type="button" onClick={() => begin(startFromMethod(method))}>
                      {text.use(method.name)}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          </div>
        ) : null}
      </details>
      <p role="status" className={ownStyles['said']}>
        {takenOver === null ? '' : text.takenOver(takenOver.from, takenOver.goals.length, takenOver.resources.length)}
      </p>
    </div>
  );
}

function Earlier({ onChoose }: { onChoose: (insats: Insats) => void }) {
  const [words, setWords] = useState('');
  const areas = useAreas();
  const found = useQuery(earlierQuery(usePause(words.trim()))).data?.items ?? [];
  return (
    <Combobox
      label={text.earlier}
      help={text.earlierHelp}
      nothing={text.earlierNothing}
      text={words}
      onTextChange={setWords}
      opensEmpty
      options={found.map((insats) => ({
        id: insats.id,
        name: insats.title,
        what: `${insats.areaIds.map(areas.nameOf).join(', ')}${insats.example ? ` · ${text.example}` : ''}`,
        insats,
      }))}
      onChoose={({ insats }) => onChoose(insats)}
    />
  );
}
