import { insatsStatusName, levnadsvanaName, levnadsvanor, preventionsnivaName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { areasQuery } from '../../api/queries.ts';
import { activeFilters, filtersOf, noFilters, toggled } from '../../app/insats-filters.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { levnadsvanaLook } from '../../components/levnadsvana-look.ts';
import { kartaText } from '../../text/karta.ts';
import styles from './insats-filter.module.css';

// Shut until somebody asks for it; the map should not wait for it.
const Preventionstriangel = lazy(async () => ({
  default: (await import('../../components/preventionstriangel.tsx')).Preventionstriangel,
}));

/** Which insatser the map shows: the levnadsvanor to choose here, and what else the list has been narrowed to. */
export function InsatsFilter() {
  const [view, change] = useViewState();
  const areas = useQuery(areasQuery).data?.items;
  // Taking away the last level must not shut the picture that one works in.
  const [levelsOpen, setLevelsOpen] = useState(view.preventionsniva !== undefined);
  const { area, levnadsvana, status, preventionsniva, from, to, text } = view;
  const others = [
    areas?.find((one) => one.id === area)?.name ?? area,
    ...(status ?? []).map((one) => insatsStatusName[one]),
    ...(preventionsniva ?? []).map((one) => preventionsnivaName[one]),
    from === undefined ? undefined : kartaText.filterFrom(from),
    to === undefined ? undefined : kartaText.filterTo(to),
    text === undefined ? undefined : kartaText.filterText(text),
  ].filter((one) => one !== undefined);
  return (
    <fieldset className={styles['filter']}>
      <legend>{kartaText.filterLegend}</legend>
      <div className={styles['choices']}>
        {levnadsvanor.map((one) => {
          const { icon: Icon, colour, ink } = levnadsvanaLook[one];
          return (
            <label key={one} className={styles['choice']} title={levnadsvanaName[one]}>
              <input
                type="checkbox"
                className="visually-hidden"
                checked={levnadsvana?.includes(one) ?? false}
                onChange={() => change({ levnadsvana: toggled(levnadsvana, one) })}
              />
              <span className={styles['icon']} style={{ background: colour, color: ink }}>
                <Icon aria-hidden size={16} strokeWidth={2} />
              </span>
              <span className="visually-hidden">{levnadsvanaName[one]}</span>
            </label>
          );
        })}
      </div>
      <details
        className={styles['levels']}
        open={levelsOpen}
        onToggle={(event) => setLevelsOpen(event.currentTarget.open)}
      >
        <summary>{kartaText.filterLevels}</summary>
        {levelsOpen ? (
          <Suspense>
            <Preventionstriangel
              label={kartaText.filterLevels}
              labelHidden
              many
              chosen={preventionsniva ?? []}
              onChange={(chosen) => change({ preventionsniva: chosen.length === 0 ? undefined : [...chosen] })}
            />
          </Suspense>
        ) : null}
      </details>
      {others.length === 0 ? null : <p className={styles['others']}>{kartaText.filterOthers(others.join(', '))}</p>}
      <p className={styles['links']}>
        <Link to="/insatser" search={(previous) => previous}>
          {kartaText.moreFilters}
        </Link>
        {activeFilters(filtersOf(view)) === 0 ? null : (
          <button type="button" onClick={() => change(noFilters)}>
            {kartaText.clearFilters}
          </button>
        )}
      </p>
    </fieldset>
  );
}
