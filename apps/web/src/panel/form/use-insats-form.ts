import { useQueryClient } from '@tanstack/react-query';
import { insatsQuery, sessionQuery } from '../../api/queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { date } from '../../format/format.ts';
import { insatsText as text } from '../../text/insats.ts';
import { useAreas } from '../use-areas.ts';
import { checkFields } from './check-fields.ts';
import type { Written } from './form-state.ts';
import { type InsatsTypes, insatsKind } from './insats-kind.ts';
import { keepInsats } from './keep-insats.ts';
import { suggestTitle } from './suggest-title.ts';
import { type RecordForm, useRecordForm } from './use-record-form.ts';

export interface InsatsForm extends RecordForm<InsatsTypes> {
  readonly suggestedTitle: string | null;
}

/** An unfinished insats: what was typed, kept as a draft until it is saved. `blank` is the form untouched. */
export function useInsatsForm(panel: string, blank: Written<InsatsTypes>): InsatsForm {
  const areas = useAreas();
  const client = useQueryClient();
  const suggestion = (fields: InsatsTypes['fields']) =>
    suggestTitle(fields.levnadsvanor, fields.areaIds.map(areas.nameOf));
  const form = useRecordForm<InsatsTypes>({
    kind: insatsKind,
    panel,
    blank,
    check: (fields) => checkFields(fields, date(new Date()), suggestion(fields)),
    saved: (insats) => {
      client.setQueryData(insatsQuery(insats.id).queryKey, insats);
      // A behov says which insatser answer it, a partner in how many it takes part.
      for (const queryKey of [['insatser'], ['behov'], ['partners']]) void client.invalidateQueries({ queryKey });
      return { panel: panelName({ kind: 'insats', insatsId: insats.id }), message: text.saved };
    },
    keep: (written, input) => keepInsats(written, input, client.getQueryData(sessionQuery.queryKey)?.person ?? null),
    left: ({ base, fields }) => {
      if (base === null) return fields.areaIds[0];
      void client.invalidateQueries({ queryKey: ['insatser', 'one', base.id] });
      return panelName({ kind: 'insats', insatsId: base.id });
    },
  });
  return { ...form, suggestedTitle: suggestion(form.state.fields) };
}
