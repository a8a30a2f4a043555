import type { TravelMode } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import fieldStyles from '../../components/field.module.css';
import { travelText as text } from '../../text/tackning-travel.ts';
import { networksQuery, routingServersQuery } from './network-queries.ts';
import { travelWritten, usualDetour } from './question.ts';
import { travelOptions } from './travel-options.ts';

/** How the way is measured: by the straight line, or along the roads of what is read in. */
export function TravelChoice({
  travel,
  onChange,
}: {
  travel: TravelMode;
  onChange: (written: string | undefined) => void;
}) {
  const id = useId();
  const networks = useQuery(networksQuery).data?.items;
  const servers = useQuery(routingServersQuery).data?.items;
  const chosen = travelWritten(travel);
  const options = travelOptions(networks ?? [], servers ?? [], usualDetour);
  const isKnown = networks !== undefined && servers !== undefined;
  const isAmong = options.some((option) => travelWritten(option.travel) === chosen);
  const isDown = travel.kind === 'server' && servers?.some((one) => one.server === travel.server && !one.isUp);
  return (
    <div className={fieldStyles['field']}>
      <label htmlFor={id} className={fieldStyles['label']}>
        {text.travel}
      </label>
      <select
        id={id}
        className={fieldStyles['input']}
        value={chosen ?? ''}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        {options.map((option) => (
          <option key={travelWritten(option.travel) ?? ''} value={travelWritten(option.travel) ?? ''}>
            {option.name}
          </option>
        ))}
        {isAmong ? null : <option value={chosen}>{isKnown ? text.gone : '…'}</option>}
      </select>
      <div id={`${id}-help`} className={fieldStyles['help']}>
        {isDown ? text.serverDown : isKnown && options.length === 1 ? text.none : null}
      </div>
    </div>
  );
}
