import { type RoadMode, roadModes, routingServerName, type TravelMode } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import fieldStyles from '../../components/field.module.css';
import { travelText as text } from '../../text/tackning-travel.ts';
import { networksQuery, routingServersQuery } from './network-queries.ts';
import { travelWritten } from './question.ts';

/** How the way is measured: by the straight line, or along the roads of what is read in. */
export function TravelChoice({
  travel,
  onChange,
}: {
  travel: TravelMode;
  onChange: (written: string | undefined) => void;
}) {
  const id = useId();
  const networks = useQuery(networksQuery).data?.items.filter(({ state }) => state === 'done');
  const chosen = travelWritten(travel);
  const servers = useQuery(routingServersQuery).data?.items;
  const roads = (networks ?? []).flatMap(({ id: networkId, fileName }) =>
    roadModes.map((by: RoadMode) => ({
      value: `${by}:${networkId}`,
      name: networks?.length === 1 ? text.by[by] : text.of(text.by[by], fileName),
    })),
  );
  const options = [
    ...roads,
    ...(servers ?? []).map(({ server }) => ({
      value: `server:${server}`,
      name: text.server(routingServerName[server]),
    })),
  ];
  const isKnown = networks !== undefined && servers !== undefined;
  const isDown = travel.kind === 'server' && servers?.some((one) => one.server === travel.server && !one.isUp);
  const isGone = chosen !== undefined && isKnown && options.every(({ value }) => value !== chosen);
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
        <option value="">{text.straight}</option>
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
        {chosen !== undefined && (isGone || !isKnown) ? (
          <option value={chosen}>{isGone ? text.gone : '…'}</option>
        ) : null}
      </select>
      <div id={`${id}-help`} className={fieldStyles['help']}>
        {isDown ? text.serverDown : networks?.length === 0 ? text.none : null}
      </div>
    </div>
  );
}
