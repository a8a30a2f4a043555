import { type Partner, partnerKindName, partnerKinds } from '@halsouppdrag/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { partnerListQuery } from '../../../api/partner-queries.ts';
import { activeFilters, noFilters, toggled } from '../../../app/insats-filters.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { UnsentNew } from '../../../outbox/unsent-new.tsx';
import { PanelLink } from '../../../panel/panel-link.tsx';
import { partnerText } from '../../../text/partner.ts';
import { AreaFilter, Choice, Choices, LevnadsvanaFilter, TextFilter } from '../filters.tsx';
import styles from '../insatser.module.css';
import { ListPage } from '../list-page.tsx';
import { useNarrow } from '../use-narrow.ts';
import { PartnerCards } from './partner-cards.tsx';
import { PartnerTable } from './partner-table.tsx';

const text = partnerText.list;

/** The register of those the work is done with. */
export function PartnerList() {
  const [{ area, levnadsvana, text: words, partnerKind }] = useViewState();
  const filters = { area, levnadsvana, text: words, kind: partnerKind };
  const list = useInfiniteQuery(partnerListQuery(filters));
  const narrow = useNarrow();
  const add = (
    <PanelLink to={{ kind: 'newPartner', name: '' }} className={styles['primary']}>
      <Plus aria-hidden size={18} />
      {text.add}
    </PanelLink>
  );
  return (
    <ListPage<Partner>
      title={text.title}
      totalInWords={(_, count) => text.total(count)}
      actions={add}
      filters={<PartnerFilters />}
      above={<UnsentNew kind="newPartner" />}
      active={activeFilters(filters)}
      none={{ ...noFilters, partnerKind: undefined }}
      list={list}
      noMatchTitle={text.noMatchTitle}
      empty={
        <>
          <h2>{text.noneTitle}</h2>
          <p>{text.none}</p>
          {add}
        </>
      }
    >
      {(partners) => (narrow ? <PartnerCards partners={partners} /> : <PartnerTable partners={partners} />)}
    </ListPage>
  );
}

function PartnerFilters() {
  const [{ partnerKind }, change] = useViewState();
  return (
    <>
      <AreaFilter />
      <TextFilter />
      <Choices legend={text.kindFilter}>
        {partnerKinds.map((kind) => (
          <Choice
            key={kind}
            checked={partnerKind?.includes(kind) ?? false}
            onChange={() => change({ partnerKind: toggled(partnerKind, kind) })}
          >
            {partnerKindName[kind]}
          </Choice>
        ))}
      </Choices>
      <LevnadsvanaFilter />
    </>
  );
}
