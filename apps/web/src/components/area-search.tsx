import { areaLevelName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { areasQuery } from '../api/queries.ts';
import { findPlaces } from '../app/find-places.ts';
import { Combobox, type Option } from './combobox.tsx';

/** A field that finds an area by its name and gives its id. */
export function AreaSearch({
  onChoose,
  ...field
}: {
  label: string;
  placeholder: string;
  nothing: string;
  onChoose: (areaId: string) => void;
  error?: string | undefined;
  name?: string | undefined;
  hideLabel?: boolean;
}) {
  const [text, setText] = useState('');
  const areas = useAreaOptions();
  const found = useMemo(() => findPlaces(areas, text), [areas, text]);
  return <Combobox {...field} text={text} onTextChange={setText} options={found} onChoose={({ id }) => onChoose(id)} />;
}

function useAreaOptions(): Option[] {
  const areas = useQuery(areasQuery).data?.items;
  return useMemo(() => {
    const names = new Map(areas?.map((area) => [area.id, area.name]));
    return (areas ?? []).map((area) => ({
      id: area.id,
      name: area.name,
      what: [areaLevelName[area.level].one, names.get(area.parentId ?? '')].filter(Boolean).join(' · '),
    }));
  }, [areas]);
}
