import { ChoiceList } from '../../components/choice-list.tsx';

interface Option<Value extends string> {
  readonly value: Value;
  readonly name: string;
}

/** One of several that each bring their name. */
export function Select<Value extends string>({
  label,
  options,
  chosen,
  onChange,
}: {
  label: string;
  options: readonly Option<Value>[];
  chosen: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <ChoiceList
      label={label}
      options={options.map(({ value }) => value)}
      nameOf={(value) => options.find((one) => one.value === value)?.name ?? value}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
