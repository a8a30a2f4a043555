import type { Partner } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isMissing } from '../../api/api-problem.ts';
import { partnerQuery } from '../../api/partner-queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { unsentPatch } from '../../outbox/unsent-patch.ts';
import { useMyUnsent, useUnsent } from '../../outbox/use-unsent.ts';
import { panelText } from '../../text/panel.ts';
import type { Stored } from '../form/news-while-writing.ts';
import { PanelLoading } from '../panel-loading.tsx';
import { PanelQuery } from '../panel-query.tsx';
import { fieldsOf } from './partner-fields.ts';
import { PartnerFormView } from './partner-form-view.tsx';
import type { PartnerTypes } from './partner-kind.ts';

/** A change to a partner. */
export function EditPartner({ partnerId }: { partnerId: string }) {
  const query = useQuery({ ...partnerQuery(partnerId), staleTime: 0 });
  const isKnown = useUnsent() !== null;
  // The version to begin from is one read just now, not one from a while ago.
  if ((!query.isFetchedAfterMount && !query.isError) || !isKnown) return <PanelLoading />;
  return (
    <PanelQuery query={query} notFound={panelText.noPartner}>
      {(partner) => <Form partner={partner} stored={isMissing(query.error) ? 'removed' : partner} />}
    </PanelQuery>
  );
}

function Form({ partner, stored }: { partner: Partner; stored: Stored<PartnerTypes> }) {
  const waiting = unsentPatch(useMyUnsent(), 'changePartner', partner.id) ?? {};
  // What is read again in the background must not move the ground under what is being typed.
  const [blank] = useState(() => ({
    fields: fieldsOf({ ...partner, ...(waiting as Partial<Partner>) }),
    base: partner,
    attempt: crypto.randomUUID(),
    unanswered: null,
  }));
  return (
    <PartnerFormView panel={panelName({ kind: 'editPartner', partnerId: partner.id })} blank={blank} stored={stored} />
  );
}
