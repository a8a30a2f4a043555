import type { Partner } from '@halsouppdrag/domain';
import { useQueryClient } from '@tanstack/react-query';
import { partnerQuery } from '../../api/partner-queries.ts';
import { sessionQuery } from '../../api/queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { outboxText } from '../../text/outbox.ts';
import { partnerText } from '../../text/partner.ts';
import type { Written } from '../form/form-state.ts';
import { keepChange } from '../form/keep-change.ts';
import { keepNew } from '../form/keep-new.ts';
import { type RecordForm, useRecordForm } from '../form/use-record-form.ts';
import { checkPartner } from './check-partner.ts';
import { type PartnerTypes, partnerKind } from './partner-kind.ts';

const panelOf = (partner: Partner) => panelName({ kind: 'partner', partnerId: partner.id });

/** An unfinished partner: what was typed, kept as a draft until it is saved. `blank` is the form untouched. */
export function usePartnerForm(panel: string, blank: Written<PartnerTypes>): RecordForm<PartnerTypes> {
  const client = useQueryClient();
  return useRecordForm<PartnerTypes>({
    kind: partnerKind,
    panel,
    blank,
    check: checkPartner,
    saved: (partner) => {
      client.setQueryData(partnerQuery(partner.id).queryKey, partner);
      for (const queryKey of [['partners'], ['insatser']]) void client.invalidateQueries({ queryKey });
      return { panel: panelOf(partner), message: partnerText.saved };
    },
    keep: async (written, input) => {
      const person = client.getQueryData(sessionQuery.queryKey)?.person ?? null;
      const { base, fields, attempt } = written;
      if (base === null) {
        const notice = { panel: input.areaIds[0] ?? '', message: outboxText.keptPartner };
        return keepNew<PartnerTypes>(written, { kind: 'newPartner', input, evenIfSimilar: false }, person, notice);
      }
      const patch = partnerKind.patchBetween(base, fields, input);
      const notice = { panel: panelOf(base), message: outboxText.keptChange };
      return keepChange({ kind: 'changePartner', base, patch }, attempt, person, notice);
    },
    left: ({ base }) => {
      if (base === null) return undefined;
      void client.invalidateQueries({ queryKey: partnerQuery(base.id).queryKey });
      return panelOf(base);
    },
  });
}
