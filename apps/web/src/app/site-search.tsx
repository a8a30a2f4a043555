import { areaLevelName, type SearchHit, vardenhetKindName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useMemo } from 'react';
import { areasQuery, tatorterQuery, vardenheterQuery } from '../api/queries.ts';
import { Combobox } from '../components/combobox.tsx';
import { usePause } from '../components/use-pause.ts';
import { shellText } from '../text/shell.ts';
import { findPlaces, type Place } from './find-places.ts';
import { panelName } from './panel-content.ts';
import { hitAddress, hitOption, recordHitsQuery } from './record-hits.ts';
import styles from './site-search.module.css';

/** One field that finds areas, care units and places, and what people have written, and goes there. */
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
  const hits = useQuery(recordHitsQuery(usePause(text.trim()))).data?.items;
  const found = useMemo(() => {
    if (text.trim() === '') return [];
    const areas = new Map(places.map((place) => [place.id, place.name]));
    return [
      ...findPlaces(places, text).map((place) => ({ ...place, hit: null })),
      ...(hits ?? []).map((hit) => ({ ...hitOption(hit, (id) => areas.get(id) ?? ''), hit })),
    ];
  }, [places, hits, text]);

  const openPlace = (place: Place) => {
    void navigate({
      to: '/karta',
      search: (previous) => ({
        ...previous,
        panel: place.panel ?? previous.panel,
        ...(place.view ?? { lon: undefined, lat: undefined, zoom: undefined }),
      }),
    });
  };

  const openHit = (hit: SearchHit) => {
    const { to, params, panel } = hitAddress(hit);
    void navigate({ to, params, search: (previous) => ({ ...previous, panel }) });
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
      onChoose={(chosen) => (chosen.hit === null ? openPlace(chosen) : openHit(chosen.hit))}
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
