import { type Partner, partnerKindName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { partnerSearchQuery } from '../api/partner-queries.ts';
import { Combobox } from './combobox.tsx';
import { usePause } from './use-pause.ts';

/** A field that finds a partner in the register and gives it. */
export function PartnerSearch({
  leaveOut,
  onChoose,
  beside,
  opensEmpty = true,
  ...field
}: {
  label: string;
  placeholder?: string;
  help?: string;
  nothing: string;
  /** Ids of those that are no choice here. */
  leaveOut: readonly string[];
  onChoose: (partner: Partner) => void;
  /** What stands by the field, given what is typed. */
  beside?: (typed: string) => ReactNode;
  error?: string | undefined;
  name?: string | undefined;
  hideLabel?: boolean;
  /** False where the field takes the focus by itself: an open list lies over all the rest. */
  opensEmpty?: boolean;
}) {
  const [text, setText] = useState('');
  const found = useQuery(partnerSearchQuery(usePause(text.trim()))).data?.items ?? [];
  const options = found
    .filter(({ id }) => !leaveOut.includes(id))
    .map((partner) => ({ id: partner.id, name: partner.name, what: partnerKindName[partner.kind], partner }));
  return (
    <>
      <Combobox
        {...field}
        text={text}
        onTextChange={setText}
        options={options}
        opensEmpty={opensEmpty}
        onChoose={({ partner }) => onChoose(partner)}
      />
      {beside?.(text.trim())}
    </>
  );
}
