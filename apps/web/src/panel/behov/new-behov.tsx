import type { Levnadsvana } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { areasQuery } from '../../api/queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { panelText } from '../../text/panel.ts';
import { PanelQuery } from '../panel-query.tsx';
import { emptyFields } from './behov-fields.ts';
import { BehovFormView } from './behov-form-view.tsx';

interface Start {
  areaId: string | null;
  levnadsvana: Levnadsvana | null;
}

/** A new behov, for the area and the levnadsvana that are already known. */
export function NewBehov(start: Start) {
  const query = useQuery(areasQuery);
  return (
    <PanelQuery query={query} notFound={panelText.noArea}>
      {/* An area nobody knows is no area: the form then asks for one. */}
      {({ items }) => (
        <Form
          start={{ ...start, areaId: items.some((area) => area.id === start.areaId) ? start.areaId : null }}
          panel={panelName({ kind: 'newBehov', ...start })}
        />
      )}
    </PanelQuery>
  );
}

function Form({ start: { areaId, levnadsvana }, panel }: { start: Start; panel: string }) {
  const blank = useMemo(
    () => ({
      fields: emptyFields(areaId, levnadsvana),
      base: null,
      attempt: crypto.randomUUID(),
      unanswered: null,
    }),
    [areaId, levnadsvana],
  );
  return <BehovFormView panel={panel} blank={blank} />;
}
