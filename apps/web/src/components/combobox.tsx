import type { ReactNode } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import styles from './combobox.module.css';
import fieldStyles from './field.module.css';
import { FieldMessage } from './field-message.tsx';

export interface Option {
  readonly id: string;
  readonly name: string;
  /** What it is and where, beside the name. */
  readonly what: string;
}

/** A field that finds one of many by what is typed and gives it; the field is then empty again. */
export function Combobox<Choice extends Option>({
  label,
  hideLabel = false,
  text,
  onTextChange,
  options,
  onChoose,
  placeholder,
  nothing,
  help,
  error,
  name,
  opensEmpty = false,
  startFocused = false,
  icon,
  className = fieldStyles['field'] ?? '',
  inputClassName = fieldStyles['input'] ?? '',
}: {
  label: string;
  /** Read out but not shown, where a heading says it already. */
  hideLabel?: boolean;
  text: string;
  onTextChange: (text: string) => void;
  /** What is found for the text, best first. */
  options: readonly Choice[];
  onChoose: (option: Choice) => void;
  placeholder?: string | undefined;
  /** Said where nothing is found. */
  nothing: string;
  help?: string | undefined;
  error?: string | undefined;
  name?: string | undefined;
  /** Shows its options before anything is typed: for a list one can look over. */
  opensEmpty?: boolean;
  startFocused?: boolean;
  icon?: ReactNode;
  className?: string;
  inputClassName?: string;
}) {
  return (
    <ComboBox
      className={className}
      inputValue={text}
      onInputChange={onTextChange}
      selectedKey={null}
      onSelectionChange={(key) => {
        const chosen = options.find((one) => one.id === key);
        if (chosen === undefined) return;
        onTextChange('');
        onChoose(chosen);
      }}
      items={options}
      menuTrigger={opensEmpty ? 'focus' : 'input'}
      allowsEmptyCollection={text.trim() !== ''}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoFocus={startFocused}
    >
      <Label className={hideLabel ? 'visually-hidden' : (fieldStyles['label'] ?? '')}>{label}</Label>
      {icon}
      <Input className={inputClassName} placeholder={placeholder ?? ''} data-field={name} />
      {help === undefined ? null : (
        <Text slot="description" className={fieldStyles['help'] ?? ''}>
          {help}
        </Text>
      )}
      {error === undefined ? null : (
        <Text slot="errorMessage">
          <FieldMessage>{error}</FieldMessage>
        </Text>
      )}
      <Popover className={styles['popover'] ?? ''}>
        <ListBox<Choice>
          className={styles['list'] ?? ''}
          renderEmptyState={() => <p className={styles['empty']}>{nothing}</p>}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className={styles['option'] ?? ''}>
              <span>{option.name}</span>
              <span className={styles['what']}>{option.what}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
