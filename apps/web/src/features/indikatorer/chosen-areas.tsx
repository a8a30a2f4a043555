import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { indicatorValuesQuery } from '../../api/queries.ts';
import { AreaSearch } from '../../components/area-search.tsx';
import { indikatorerGroup as text } from '../../text/indikatorer-group.ts';
import type { Asked } from './address.ts';
import { GroupShelf } from './group-shelf.tsx';
import styles from './indikatorer.module.css';
import type { ComparedLevel } from './resolve.ts';
import type { Shown } from './shown.ts';

interface Props {
  readonly asked: Asked;
  readonly shown: Shown;
  readonly level: ComparedLevel;
  readonly ask: (part: Partial<Asked>) => void;
}

const indexId = 'socioekonomiskt-index';

/** The areas that are singled out, and the group of one's own that others can be held against. */
export function ChosenAreas({ asked: { chosen, group, against }, shown, level, ask }: Props) {
  const isInGroup = against.kind === 'group';
  const index = useQuery({ ...indicatorValuesQuery(indexId), enabled: level === 'lokalsamhalle' }).data?.items;
  const year = Math.max(...(index ?? []).map((one) => one.year));
  const worstOff = (index ?? []).flatMap(({ areaId, value, year: of }) =>
    value !== null && value <= 2 && of === year && areaId.startsWith('regso:') ? [areaId] : [],
  );
  const holdAgainst = (areaIds: readonly string[]) => ask({ group: areaIds, against: { kind: 'group' }, chosen: [] });
  return (
    <section className={styles['chosen']} aria-label={text.chosen} data-screen-only>
      <h2>{text.chosen}</h2>
      {chosen.length === 0 ? <p className={styles['note']}>{text.noneChosen}</p> : null}
      <Tags
        areaIds={chosen}
        nameOf={shown.nameOf}
        label={text.remove}
        onRemove={(areaId) => ask({ chosen: chosen.filter((id) => id !== areaId) })}
      />
      <AreaSearch
        label={text.add}
        placeholder={text.addPlaceholder}
        nothing={text.addNothing}
        hideLabel
        onChoose={(areaId) => {
          const isHere = shown.figures.some((figure) => figure.areaId === areaId);
          if (isHere && !chosen.includes(areaId)) ask({ chosen: [...chosen, areaId] });
        }}
      />
      <div className={styles['buttons']}>
        {chosen.length === 0 ? null : (
          <>
            <button type="button" onClick={() => holdAgainst(chosen)}>
              {text.makeGroup}
            </button>
            <button type="button" onClick={() => ask({ chosen: [] })}>
              {text.clear}
            </button>
          </>
        )}
        {worstOff.length === 0 ? null : (
          <button type="button" onClick={() => holdAgainst(worstOff)}>
            {text.worstOff(worstOff.length)}
          </button>
        )}
      </div>
      {group.length === 0 ? null : (
        <>
          <h3>{text.group(group.length)}</h3>
          <p className={styles['note']}>{isInGroup ? text.groupInUse : text.groupKept}</p>
          {isInGroup && shown.groupSentence !== null ? <p>{shown.groupSentence.full}</p> : null}
          {isInGroup && shown.groupSentence === null ? (
            <p className={styles['note']}>{shown.comparison.rest?.note}</p>
          ) : null}
          {group.length > 12 ? null : (
            <Tags
              areaIds={group}
              nameOf={shown.nameOf}
              label={text.removeFromGroup}
              onRemove={(areaId) => ask({ group: group.filter((id) => id !== areaId) })}
            />
          )}
          <div className={styles['buttons']}>
            <button
              type="button"
              onClick={() => ask({ group: [], ...(isInGroup ? { against: { kind: 'lan' } } : {}) })}
            >
              {text.dissolve}
            </button>
          </div>
        </>
      )}
      <GroupShelf group={group} level={level} onUse={holdAgainst} />
    </section>
  );
}

function Tags({
  areaIds,
  nameOf,
  label,
  onRemove,
}: {
  areaIds: readonly string[];
  nameOf: (areaId: string) => string;
  label: (name: string) => string;
  onRemove: (areaId: string) => void;
}) {
  if (areaIds.length === 0) return null;
  return (
    <ul className={styles['tags']}>
      {areaIds.map((areaId) => (
        <li key={areaId}>
          {nameOf(areaId)}
          <button type="button" aria-label={label(nameOf(areaId))} onClick={() => onRemove(areaId)}>
            <X aria-hidden size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
