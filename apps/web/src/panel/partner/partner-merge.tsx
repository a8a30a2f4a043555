import type { Partner } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Merge } from 'lucide-react';
import { use, useState } from 'react';
import { Group } from 'react-aria-components';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { partnerQuery, similarPartnersQuery } from '../../api/partner-queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { PartnerSearch } from '../../components/partner-search.tsx';
import { partnerText as text } from '../../text/partner.ts';
import formStyles from '../form/form.module.css';
import { PanelNotice } from '../panel-notice.ts';
import recordStyles from '../record.module.css';
import { failureText, showWhole } from '../removal.tsx';
import { versionTag } from '../version-tag.ts';
import styles from './partner.module.css';

/** Makes two that are the same organisation into one: which one, what then happens, and only then it is done. */
export function PartnerMerge({ partner }: { partner: Partner }) {
  const [step, setStep] = useState<'closed' | 'declined' | 'choosing'>('closed');
  const [into, setInto] = useState<Partner | null>(null);
  if (step !== 'choosing') {
    return (
      <Button
        variant="secondary"
        size="medium"
        icon={Merge}
        iconPlacement="left"
        onPress={() => setStep('choosing')}
        autoFocus={step === 'declined'}
      >
        {text.merge}
      </Button>
    );
  }
  const decline = () => {
    setInto(null);
    setStep('declined');
  };
  return (
    <Group className={styles['merge'] ?? ''} aria-label={text.mergeTitle} ref={showWhole}>
      {into === null ? (
        <Choose partner={partner} onChoose={setInto} onCancel={decline} />
      ) : (
        <Confirm partner={partner} into={into} onOther={() => setInto(null)} onCancel={decline} />
      )}
    </Group>
  );
}

function Choose({
  partner,
  onChoose,
  onCancel,
}: {
  partner: Partner;
  onChoose: (into: Partner) => void;
  onCancel: () => void;
}) {
  const similar = useQuery(similarPartnersQuery(partner.name)).data?.items.filter(({ id }) => id !== partner.id) ?? [];
  return (
    <>
      <p>
        <strong>{text.mergeWhich(partner.name)}</strong>
      </p>
      {similar.length === 0 ? null : (
        <Group aria-label={text.mergeSimilar} className={formStyles['pills'] ?? ''}>
          {similar.map((one) => (
            <button key={one.id} type="button" className={formStyles['person']} onClick={() => onChoose(one)}>
              {one.name}
            </button>
          ))}
        </Group>
      )}
      <PartnerSearch
        label={text.mergeSearch}
        placeholder={text.mergeSearch}
        nothing={text.mergeNothing}
        leaveOut={[partner.id]}
        onChoose={onChoose}
      />
      <div className={recordStyles['answers']}>
        <Button variant="secondary" size="medium" onPress={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </>
  );
}

function Confirm({
  partner,
  into,
  onOther,
  onCancel,
}: {
  partner: Partner;
  into: Partner;
  onOther: () => void;
  onCancel: () => void;
}) {
  const client = useQueryClient();
  const [, change] = useViewState();
  const leave = use(PanelNotice);
  const merge = useMutation({
    mutationFn: async () =>
      answer(
        await api.partners[':id'].merge.$post({
          param: { id: partner.id },
          header: { 'if-match': versionTag(partner.version) },
          json: { into: into.id },
        }),
      ),
    onSuccess: (kept) => {
      const panel = panelName({ kind: 'partner', partnerId: kept.id });
      client.setQueryData(partnerQuery(kept.id).queryKey, kept);
      for (const queryKey of [['partners'], ['insatser']]) void client.invalidateQueries({ queryKey });
      leave({ panel, message: text.mergeDone(kept.name) });
      change({ panel });
    },
    // The newer version is what the person should see before deciding again.
    onError: () => client.invalidateQueries({ queryKey: partnerQuery(partner.id).queryKey }),
  });
  return (
    <>
      <p>{text.mergeWhat(partner.name, into.name, text.insatser(partner.insatsCount))}</p>
      {merge.isError ? (
        <p role="alert" className={recordStyles['failed']}>
          {text.mergeFailed}. {failureText(merge.error, text.stale)}
        </p>
      ) : null}
      <div className={recordStyles['answers']}>
        <Button size="medium" isDisabled={merge.isPending} onPress={() => merge.mutate()} autoFocus>
          {text.mergeYes(into.name)}
        </Button>
        <Button variant="secondary" size="medium" onPress={onOther}>
          {text.mergeOther}
        </Button>
        <Button variant="tertiary" size="medium" onPress={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </>
  );
}
