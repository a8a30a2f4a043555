import { areaLevelName, vardenhetKindName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useMemo } from 'react';
import { areasQuery, tatorterQuery, vardenheterQuery } from '../api/queries.ts';
import { Combobox } from '../components/combobox.tsx';
import { shellText } from '../text/shell.ts';
import { findPlaces, type Place } from './find-places.ts';
import { panelName } from './panel-content.ts';
import styles from './site-search.module.css';

/** One field that finds areas, care units and places, and takes the map and the panel there. */
export function SiteSearch({
  text,
  onTextChange,
  startFocused,
}: {
  text: string;
  onTextChange: (text: string) => void;
  startFocused: boolean;
}) {
  const navigate = useNavigate();
  const places = usePlaces();
  const found = useMemo(() => findPlaces(places, text), [places, text]);

  const open = (place: Place) => {
    void navigate({
      to: '/karta',
      search: (previous) => ({
        ...previous,
        panel: place.panel ?? previous.panel,
        ...(place.view ?? { lon: undefined, lat: undefined, zoom: undefined }),
      }),
    });
  };

  return (
    <Combobox
      className={styles['search'] ?? ''}
      inputClassName={styles['input'] ?? ''}
      icon={<Search aria-hidden size={18} className={styles['icon']} />}
      label={shellText.search}
      hideLabel
      placeholder={shellText.search}
      nothing={shellText.searchNothing}
      text={text}
      onTextChange={onTextChange}
      options={found}
      onChoose={open}
      // It takes over from a plain field that somebody may already be typing in.
      startFocused={startFocused}
    />
  );
}

function usePlaces(): Place[] {
  const areas = useQuery(areasQuery).data?.items;
  const vardenheter = useQuery(vardenheterQuery).data?.items;
  const tatorter = useQuery(tatorterQuery).data?.items;
  return useMemo(() => {
    const names = new Map(areas?.map((area) => [area.id, area.name]));
    const within = (what: string, areaId: string | null) =>
      [what, areaId === null ? undefined : names.get(areaId)].filter(Boolean).join(' · ');
    return [
      ...(areas ?? []).map((area) => ({
        id: area.id,
        name: area.name,
        what: within(areaLevelName[area.level].one, area.parentId),
        panel: area.id,
        view: null,
      })),
      ...(vardenheter ?? []).map((vardenhet) => ({
        id: vardenhet.id,
        name: vardenhet.name,
        what: within(vardenhetKindName[vardenhet.kind].one, vardenhet.kommunId),
        panel: panelName({ kind: 'vardenhet', vardenhetId: vardenhet.id }),
        view: { lon: vardenhet.position[0], lat: vardenhet.position[1], zoom: 12 },
      })),
      ...(tatorter ?? []).map((tatort) => ({
        id: `tatort:${tatort.id}`,
        name: tatort.name,
        what: within('Ort', tatort.kommunId),
        panel: null,
        view: { lon: tatort.position[0], lat: tatort.position[1], zoom: 11.5 },
      })),
    ];
  }, [areas, vardenheter, tatorter]);
}
