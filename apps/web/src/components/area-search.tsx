import { areaLevelName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { areasQuery } from '../api/queries.ts';
import { findPlaces, type Place } from '../app/find-places.ts';
import styles from './field.module.css';
import { FieldMessage } from './field-message.tsx';

/** A field that finds an area by its name and gives its id. */
export function AreaSearch({
  label,
  placeholder,
  nothing,
  onChoose,
  error,
  name,
  hideLabel = false,
}: {
  label: string;
  /** Read out but not shown, where a heading says it already. */
  hideLabel?: boolean;
  placeholder: string;
  nothing: string;
  onChoose: (areaId: string) => void;
  error?: string | undefined;
  name?: string | undefined;
}) {
  const [text, setText] = useState('');
  const places = useAreaPlaces();
  const found = useMemo(() => findPlaces(places, text), [places, text]);
  return (
    <ComboBox
      className={styles['field'] ?? ''}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        setText('');
        onChoose(String(key));
      }}
      items={found}
      menuTrigger="input"
      allowsEmptyCollection={text.trim() !== ''}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className={hideLabel ? 'visually-hidden' : (styles['label'] ?? '')}>{label}</Label>
      <Input className={styles['input'] ?? ''} placeholder={placeholder} data-field={name} />
      {error === undefined ? null : (
        <Text slot="errorMessage">
          <FieldMessage>{error}</FieldMessage>
        </Text>
      )}
      <Popover className={styles['popover'] ?? ''}>
        <ListBox<Place>
          className={styles['list'] ?? ''}
          renderEmptyState={() => <p className={styles['empty']}>{nothing}</p>}
        >
          {(place) => (
            <ListBoxItem id={place.id} textValue={place.name} className={styles['option'] ?? ''}>
              <span>{place.name}</span>
              <span className={styles['what']}>{place.what}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function useAreaPlaces(): Place[] {
  const areas = useQuery(areasQuery).data?.items;
  return useMemo(() => {
    const names = new Map(areas?.map((area) => [area.id, area.name]));
    return (areas ?? []).map((area) => ({
      id: area.id,
      name: area.name,
      what: [areaLevelName[area.level].one, names.get(area.parentId ?? '')].filter(Boolean).join(' · '),
      panel: null,
      view: null,
    }));
  }, [areas]);
}
