import type { Behov, Insats } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { behovQuery } from '../../api/behov-queries.ts';
import { areasQuery, insatsQuery } from '../../api/queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { panelText } from '../../text/panel.ts';
import { PanelLoading } from '../panel-loading.tsx';
import { PanelQuery } from '../panel-query.tsx';
import { emptyFields } from './insats-fields.ts';
import { InsatsFormView } from './insats-form-view.tsx';
import { startFromInsats } from './start-from.ts';

interface Start {
  areaId: string | null;
  behovId?: string | undefined;
  fromId?: string | undefined;
}

/** A new insats, for one area from the start or for none yet, for a behov or from an earlier insats where there is one. */
export function NewInsats({ areaId, behovId, fromId }: Start) {
  const areas = useQuery(areasQuery);
  const behov = useQuery({ ...behovQuery(behovId ?? ''), enabled: behovId !== undefined });
  const from = useQuery({ ...insatsQuery(fromId ?? ''), enabled: fromId !== undefined });
  // What is gone does not stop the insats: it then begins from its area.
  if ((behovId !== undefined && behov.isLoading) || (fromId !== undefined && from.isLoading)) return <PanelLoading />;
  return (
    <PanelQuery query={areas} notFound={panelText.noArea}>
      {/* An area nobody knows is no area: the form then asks for one. */}
      {({ items }) => (
        <Form
          areaId={items.some((area) => area.id === areaId) ? areaId : null}
          behov={behov.data ?? null}
          from={from.data ?? null}
          panel={panelName({
            kind: 'newInsats',
            areaId,
            ...(behovId === undefined ? {} : { behovId }),
            ...(fromId === undefined ? {} : { fromId }),
          })}
        />
      )}
    </PanelQuery>
  );
}

function Form({
  areaId,
  behov,
  from,
  panel,
}: {
  areaId: string | null;
  behov: Behov | null;
  from: Insats | null;
  panel: string;
}) {
  const blank = useMemo(
    () => ({
      fields: {
        ...emptyFields(areaId === null ? [] : [areaId], behov),
        ...(from === null ? {} : startFromInsats(from)),
      },
      base: null,
      attempt: crypto.randomUUID(),
      unanswered: null,
    }),
    [areaId, behov, from],
  );
  return <InsatsFormView panel={panel} blank={blank} stored={null} />;
}
