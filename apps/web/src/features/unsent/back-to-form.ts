import type { Insats, Partner } from '@halsouppdrag/domain';
import { panelName } from '../../app/panel-content.ts';
import { withChange } from '../../outbox/insats-change.ts';
import type { QueuedWrite } from '../../outbox/queued-write.ts';
import { draftOf, fieldsAfter } from '../../panel/behov/behov-fields.ts';
import type { BehovTypes } from '../../panel/behov/behov-kind.ts';
import { type DraftStorage, writeDraft } from '../../panel/form/draft-storage.ts';
import { fieldsOf } from '../../panel/form/insats-fields.ts';
import type { InsatsTypes } from '../../panel/form/insats-kind.ts';
import { fieldsOf as partnerFieldsOf } from '../../panel/partner/partner-fields.ts';
import type { PartnerTypes } from '../../panel/partner/partner-kind.ts';

interface FormToGoTo {
  /** Puts what was written where the form looks for what was begun. */
  readonly fill: (storage: DraftStorage) => void;
  readonly address:
    | { readonly to: '/insatser'; readonly search: { readonly panel: string } }
    | { readonly to: '/insatser/$insatsId'; readonly params: { readonly insatsId: string } };
}

/** The form in which a write can be changed; null for an entry with a photo, which no draft can hold. */
export function backToForm({ content }: QueuedWrite): FormToGoTo | null {
  const attempt = crypto.randomUUID();
  switch (content.kind) {
    case 'diary': {
      const { insatsId, input, photo } = content;
      if (photo !== null) return null;
      const participants = input.participants === null ? '' : String(input.participants);
      return {
        fill: (storage) =>
          storage.setItem(
            `halsouppdrag:utkast:insats:${insatsId}:dagbok`,
            JSON.stringify({ ...input, participants, attempt }),
          ),
        address: { to: '/insatser/$insatsId', params: { insatsId } },
      };
    }
    case 'newInsats': {
      const panel = panelName({ kind: 'newInsats', areaId: content.input.areaIds[0] ?? null });
      // The form's fields are all that it has in common with a stored one.
      const fields = fieldsOf(content.input as Insats);
      return {
        fill: (storage) => writeDraft<InsatsTypes>(storage, panel, { fields, base: null, attempt, unanswered: null }),
        address: { to: '/insatser', search: { panel } },
      };
    }
    case 'newBehov': {
      const { areaId, levnadsvana } = content.input;
      const panel = panelName({ kind: 'newBehov', areaId, levnadsvana });
      const evidence = content.input.evidence.map((one) => draftOf(one, crypto.randomUUID()));
      const fields = { ...content.input, evidence };
      return {
        fill: (storage) => writeDraft<BehovTypes>(storage, panel, { fields, base: null, attempt, unanswered: null }),
        address: { to: '/insatser', search: { panel } },
      };
    }
    case 'newPartner': {
      const panel = panelName({ kind: 'newPartner', name: content.input.name });
      const fields = { ...content.input };
      return {
        fill: (storage) => writeDraft<PartnerTypes>(storage, panel, { fields, base: null, attempt, unanswered: null }),
        address: { to: '/insatser', search: { panel } },
      };
    }
    case 'changeBehov': {
      const { base, patch } = content;
      const panel = panelName({ kind: 'editBehov', behovId: base.id });
      const fields = fieldsAfter(base, patch);
      return {
        fill: (storage) => writeDraft<BehovTypes>(storage, panel, { fields, base, attempt, unanswered: null }),
        address: { to: '/insatser', search: { panel } },
      };
    }
    case 'changePartner': {
      const { base, patch } = content;
      const panel = panelName({ kind: 'editPartner', partnerId: base.id });
      const fields = partnerFieldsOf({ ...base, ...(patch as Partial<Partner>) });
      return {
        fill: (storage) => writeDraft<PartnerTypes>(storage, panel, { fields, base, attempt, unanswered: null }),
        address: { to: '/insatser', search: { panel } },
      };
    }
    case 'moveInsats':
    case 'reopenInsats': {
      const { base, reason } = content;
      const name = content.kind === 'moveInsats' ? 'tillbaka' : 'oppna';
      return {
        // Why is written once; where it goes is chosen again, on the page that says what is missing.
        fill: (storage) => {
          if (reason !== '') storage.setItem(`halsouppdrag:utkast:insats:${base.id}:${name}`, JSON.stringify(reason));
        },
        address: { to: '/insatser/$insatsId', params: { insatsId: base.id } },
      };
    }
    case 'changeInsats': {
      const { base, patch, section } = content;
      if (section !== undefined) {
        return {
          fill: (storage) =>
            storage.setItem(`halsouppdrag:utkast:insats:${base.id}:${section}`, JSON.stringify({ base, patch })),
          address: { to: '/insatser/$insatsId', params: { insatsId: base.id } },
        };
      }
      const panel = panelName({ kind: 'editInsats', insatsId: base.id });
      const fields = fieldsOf(withChange(content));
      return {
        fill: (storage) => writeDraft<InsatsTypes>(storage, panel, { fields, base, attempt, unanswered: null }),
        address: { to: '/insatser', search: { panel } },
      };
    }
  }
}
