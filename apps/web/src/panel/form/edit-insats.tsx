import type { Insats } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isMissing } from '../../api/api-problem.ts';
import { insatsQuery } from '../../api/queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { usePerson } from '../../app/use-session.ts';
import { useUnsent } from '../../outbox/use-unsent.ts';
import { withUnsent } from '../../outbox/with-unsent.ts';
import { panelText } from '../../text/panel.ts';
import { PanelLoading } from '../panel-loading.tsx';
import { PanelQuery } from '../panel-query.tsx';
import { fieldsOf } from './insats-fields.ts';
import { InsatsFormView } from './insats-form-view.tsx';
import type { InsatsTypes } from './insats-kind.ts';
import type { Stored } from './news-while-writing.ts';

/** A change to an insats. */
export function EditInsats({ insatsId }: { insatsId: string }) {
  const query = useQuery({ ...insatsQuery(insatsId), staleTime: 0 });
  const unsent = useUnsent();
  const me = usePerson()?.id;
  // The version to begin from is one read just now, not one from a while ago.
  if ((!query.isFetchedAfterMount && !query.isError) || unsent === null) return <PanelLoading />;
  return (
    <PanelQuery query={query} notFound={panelText.noInsats}>
      {(insats) => (
        <Form
          insats={withUnsent(
            insats,
            unsent.filter(({ person }) => person.id === me),
          )}
          stored={isMissing(query.error) ? 'removed' : insats}
        />
      )}
    </PanelQuery>
  );
}

function Form({ insats, stored }: { insats: Insats; stored: Stored<InsatsTypes> }) {
  // What is read again in the background must not move the ground under what is being typed.
  const [blank] = useState(() => ({
    fields: fieldsOf(insats),
    base: insats,
    attempt: crypto.randomUUID(),
    unanswered: null,
  }));
  return (
    <InsatsFormView panel={panelName({ kind: 'editInsats', insatsId: insats.id })} blank={blank} stored={stored} />
  );
}
