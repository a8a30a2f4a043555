import type { Behov } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isMissing } from '../../api/api-problem.ts';
import { behovQuery } from '../../api/behov-queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { unsentPatch } from '../../outbox/unsent-patch.ts';
import { useMyUnsent, useUnsent } from '../../outbox/use-unsent.ts';
import { panelText } from '../../text/panel.ts';
import type { Stored } from '../form/news-while-writing.ts';
import { PanelLoading } from '../panel-loading.tsx';
import { PanelQuery } from '../panel-query.tsx';
import { fieldsAfter } from './behov-fields.ts';
import { BehovFormView } from './behov-form-view.tsx';
import type { BehovTypes } from './behov-kind.ts';

/** A change to a behov. */
export function EditBehov({ behovId }: { behovId: string }) {
  const query = useQuery({ ...behovQuery(behovId), staleTime: 0 });
  const isKnown = useUnsent() !== null;
  // The version to begin from is one read just now, not one from a while ago.
  if ((!query.isFetchedAfterMount && !query.isError) || !isKnown) return <PanelLoading />;
  return (
    <PanelQuery query={query} notFound={panelText.noBehov}>
      {(behov) => <Form behov={behov} stored={isMissing(query.error) ? 'removed' : behov} />}
    </PanelQuery>
  );
}

function Form({ behov, stored }: { behov: Behov; stored: Stored<BehovTypes> }) {
  const waiting = unsentPatch(useMyUnsent(), 'changeBehov', behov.id) ?? {};
  // What is read again in the background must not move the ground under what is being typed.
  const [blank] = useState(() => ({
    fields: fieldsAfter(behov, waiting),
    base: behov,
    attempt: crypto.randomUUID(),
    unanswered: null,
  }));
  return <BehovFormView panel={panelName({ kind: 'editBehov', behovId: behov.id })} blank={blank} stored={stored} />;
}
