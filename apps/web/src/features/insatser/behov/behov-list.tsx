import type { Behov } from '@halsouppdrag/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { behovListQuery } from '../../../api/behov-queries.ts';
import { activeFilters, noFilters, toggled } from '../../../app/insats-filters.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { UnsentNew } from '../../../outbox/unsent-new.tsx';
import { PanelLink } from '../../../panel/panel-link.tsx';
import { behovText } from '../../../text/behov.ts';
import { AreaFilter, Choice, Choices, LevnadsvanaFilter, TextFilter } from '../filters.tsx';
import styles from '../insatser.module.css';
import { ListPage } from '../list-page.tsx';
import { useNarrow } from '../use-narrow.ts';
import { BehovCards } from './behov-cards.tsx';
import { BehovTable } from './behov-table.tsx';

const text = behovText.list;

/** Every registered behov: where, for which levnadsvana, how well it is known, and whether anything is done about it. */
export function BehovList() {
  const [{ area, levnadsvana, text: words, evidence, answered }] = useViewState();
  const filters = { area, levnadsvana, text: words, evidence, answered };
  const list = useInfiniteQuery(behovListQuery(filters));
  const narrow = useNarrow();
  const [only] = levnadsvana ?? [];
  const register = (
    <PanelLink
      to={{ kind: 'newBehov', areaId: area ?? null, levnadsvana: levnadsvana?.length === 1 ? (only ?? null) : null }}
      className={styles['primary']}
    >
      <Plus aria-hidden size={18} />
      {text.register}
    </PanelLink>
  );
  return (
    <ListPage<Behov>
      title={text.title}
      totalInWords={text.total}
      actions={register}
      filters={<BehovFilters />}
      above={<UnsentNew kind="newBehov" />}
      active={activeFilters(filters)}
      none={{ ...noFilters, evidence: undefined, answered: undefined }}
      list={list}
      noMatchTitle={text.noMatchTitle}
      empty={
        <>
          <h2>{text.noneTitle}</h2>
          <p>{text.none}</p>
          {register}
        </>
      }
    >
      {(behov) => (narrow ? <BehovCards behov={behov} /> : <BehovTable behov={behov} />)}
    </ListPage>
  );
}

function BehovFilters() {
  const [{ evidence, answered }, change] = useViewState();
  return (
    <>
      <AreaFilter />
      <TextFilter />
      <LevnadsvanaFilter />
      <Choices legend={text.knownFilter}>
        <EitherChoice
          value={evidence}
          names={{ true: text.withEvidence, false: text.withoutEvidence }}
          onChange={(next) => change({ evidence: next })}
        />
        <EitherChoice
          value={answered}
          names={{ true: text.answered, false: text.unanswered }}
          onChange={(next) => change({ answered: next })}
        />
      </Choices>
    </>
  );
}

type Either = 'true' | 'false';

/** One side, the other, or both: pressing a chosen side lets both through again. */
function EitherChoice({
  value,
  names,
  onChange,
}: {
  value: Either | undefined;
  names: Record<Either, string>;
  onChange: (value: Either | undefined) => void;
}) {
  const chosen = value === undefined ? [] : [value];
  return (['true', 'false'] as const).map((side) => (
    <Choice
      key={side}
      checked={value === side}
      onChange={() => onChange(toggled(chosen, side)?.find((one) => one !== value))}
    >
      {names[side]}
    </Choice>
  ));
}
