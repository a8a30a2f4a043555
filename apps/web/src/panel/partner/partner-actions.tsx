import type { Partner } from '@halsouppdrag/domain';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { partnerText as text } from '../../text/partner.ts';
import { RecordActions } from '../record-actions.tsx';
import { Removal } from '../removal.tsx';
import { versionTag } from '../version-tag.ts';
import { PartnerMerge } from './partner-merge.tsx';

const words = { edit: text.edit, nobodyMay: text.nobodyMayEdit, mayNot: text.mayNot };

/** Change, merge and remove, for those who may. One that takes part in an insats cannot be removed. */
export function PartnerActions({ partner }: { partner: Partner }) {
  return (
    <RecordActions areaIds={[]} edit={{ kind: 'editPartner', partnerId: partner.id }} words={words}>
      <PartnerMerge partner={partner} />
      {partner.insatsCount === 0 ? (
        <Removal
          list="partners"
          id={partner.id}
          next={undefined}
          words={{
            ask: text.delete,
            title: text.deleteTitle,
            sure: text.deleteSure(partner.name),
            yes: text.deleteYes,
            cancel: text.cancel,
            done: text.removed,
            failed: text.deleteFailed,
            stale: text.stale,
          }}
          send={async () => {
            const response = await api.partners[':id'].$delete({
              param: { id: partner.id },
              header: { 'if-match': versionTag(partner.version) },
            });
            if (!response.ok) await answer(response);
          }}
        />
      ) : null}
    </RecordActions>
  );
}
