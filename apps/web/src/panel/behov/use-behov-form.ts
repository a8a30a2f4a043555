import type { Behov } from '@halsouppdrag/domain';
import { useQueryClient } from '@tanstack/react-query';
import { behovQuery } from '../../api/behov-queries.ts';
import { sessionQuery } from '../../api/queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { behovText } from '../../text/behov.ts';
import { outboxText } from '../../text/outbox.ts';
import type { Written } from '../form/form-state.ts';
import { keepChange } from '../form/keep-change.ts';
import { keepNew } from '../form/keep-new.ts';
import { type RecordForm, useRecordForm } from '../form/use-record-form.ts';
import { type BehovTypes, behovKind } from './behov-kind.ts';
import { checkBehov } from './check-behov.ts';

const panelOf = (behov: Behov) => panelName({ kind: 'behov', behovId: behov.id });

/** An unfinished behov: what was typed, kept as a draft until it is saved. `blank` is the form untouched. */
export function useBehovForm(panel: string, blank: Written<BehovTypes>): RecordForm<BehovTypes> {
  const client = useQueryClient();
  return useRecordForm<BehovTypes>({
    kind: behovKind,
    panel,
    blank,
    check: checkBehov,
    saved: (behov) => {
      client.setQueryData(behovQuery(behov.id).queryKey, behov);
      // An insats tells what its behov say, and the white spots count them.
      for (const queryKey of [['behov'], ['insatser']]) void client.invalidateQueries({ queryKey });
      return { panel: panelOf(behov), message: behovText.saved };
    },
    keep: async (written, input) => {
      const person = client.getQueryData(sessionQuery.queryKey)?.person ?? null;
      const { base, fields, attempt } = written;
      if (base === null) {
        const notice = { panel: input.areaId, message: outboxText.keptBehov };
        return keepNew<BehovTypes>(written, { kind: 'newBehov', input }, person, notice);
      }
      const patch = behovKind.patchBetween(base, fields, input);
      const notice = { panel: panelOf(base), message: outboxText.keptChange };
      return keepChange({ kind: 'changeBehov', base, patch }, attempt, person, notice);
    },
    left: ({ base, fields }) => {
      if (base === null) return fields.areaId ?? undefined;
      void client.invalidateQueries({ queryKey: behovQuery(base.id).queryKey });
      return panelOf(base);
    },
  });
}
