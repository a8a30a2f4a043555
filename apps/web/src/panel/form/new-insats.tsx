import type { Behov } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { behovQuery } from '../../api/behov-queries.ts';
import { areasQuery } from '../../api/queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { panelText } from '../../text/panel.ts';
import { PanelLoading } from '../panel-loading.tsx';
import { PanelQuery } from '../panel-query.tsx';
import { emptyFields } from './insats-fields.ts';
import { InsatsFormView } from './insats-form-view.tsx';

interface Start {
  areaId: string | null;
  behovId?: string | undefined;
}

/** A new insats, for one area from the start or for none yet, and for a behov where it answers one. */
export function NewInsats({ areaId, behovId }: Start) {
  const areas = useQuery(areasQuery);
  const behov = useQuery({ ...behovQuery(behovId ?? ''), enabled: behovId !== undefined });
  // A behov that is gone does not stop the insats: it then begins from its area.
  if (behovId !== undefined && behov.isLoading) return <PanelLoading />;
  return (
    <PanelQuery query={areas} notFound={panelText.noArea}>
      {/* An area nobody knows is no area: the form then asks for one. */}
      {({ items }) => (
        <Form
          areaId={items.some((area) => area.id === areaId) ? areaId : null}
          behov={behov.data ?? null}
          panel={panelName({ kind: 'newInsats', areaId, ...(behovId === undefined ? {} : { behovId }) })}
        />
      )}
    </PanelQuery>
  );
}

function Form({ areaId, behov, panel }: { areaId: string | null; behov: Behov | null; panel: string }) {
  const blank = useMemo(
    () => ({
      fields: emptyFields(areaId === null ? [] : [areaId], behov),
      base: null,
      attempt: crypto.randomUUID(),
      unanswered: null,
    }),
    [areaId, behov],
  );
  return <InsatsFormView panel={panel} blank={blank} stored={null} />;
}
