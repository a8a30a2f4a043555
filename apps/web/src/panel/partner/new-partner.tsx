import { useMemo } from 'react';
import { panelName } from '../../app/panel-content.ts';
import { emptyFields } from './partner-fields.ts';
import { PartnerFormView } from './partner-form-view.tsx';

/** A new partner, with the name that is already typed. */
export function NewPartner({ name }: { name: string }) {
  const blank = useMemo(
    () => ({ fields: emptyFields(name), base: null, attempt: crypto.randomUUID(), unanswered: null }),
    [name],
  );
  return <PartnerFormView panel={panelName({ kind: 'newPartner', name })} blank={blank} />;
}
