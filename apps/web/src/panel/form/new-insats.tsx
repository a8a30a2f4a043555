import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { areasQuery } from '../../api/queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { panelText } from '../../text/panel.ts';
import { PanelQuery } from '../panel-query.tsx';
import { emptyFields } from './insats-fields.ts';
import { InsatsFormView } from './insats-form-view.tsx';

/** A new insats, for one area from the start or for none yet. */
export function NewInsats({ areaId }: { areaId: string | null }) {
  const query = useQuery(areasQuery);
  return (
    <PanelQuery query={query} notFound={panelText.noArea}>
      {/* An area nobody knows is no area: the form then asks for one. */}
      {({ items }) => <Form areaId={items.some((area) => area.id === areaId) ? areaId : null} link={areaId} />}
    </PanelQuery>
  );
}

function Form({ areaId, link }: { areaId: string | null; link: string | null }) {
  const blank = useMemo(
    () => ({
      fields: emptyFields(areaId === null ? [] : [areaId]),
      base: null,
      attempt: crypto.randomUUID(),
      unanswered: null,
    }),
    [areaId],
  );
  return <InsatsFormView panel={panelName({ kind: 'newInsats', areaId: link })} blank={blank} />;
}
