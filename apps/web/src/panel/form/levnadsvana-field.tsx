import { type Levnadsvana, levnadsvanaName, levnadsvanor } from '@halsouppdrag/domain';
import { Check } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { FieldMessage } from '../../components/field-message.tsx';
import { levnadsvanaLook } from '../../components/levnadsvana-look.ts';
import { insatsText as text } from '../../text/insats.ts';
import styles from './form.module.css';
import { inOrder } from './insats-fields.ts';

const columns = 3;
const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };

/** Six large choices, one stop for Tab: arrows move between them, space chooses. Where only one is chosen, arrows choose too. */
export function LevnadsvanaField({
  chosen,
  error,
  onChange,
  legend = text.levnadsvanor,
  name = 'levnadsvanor',
  choose = 'several',
}: {
  chosen: readonly Levnadsvana[];
  error: string | undefined;
  onChange: (change: { levnadsvanor: Levnadsvana[] }) => void;
  legend?: string;
  /** The field's name, where an error takes the person. */
  name?: string;
  choose?: 'one' | 'several';
}) {
  const id = useId();
  const [stop, setStop] = useState<Levnadsvana>(chosen[0] ?? 'fysiskAktivitet');
  const move = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const step = steps[event.key];
    const next = step === undefined ? undefined : levnadsvanor[levnadsvanor.indexOf(stop) + step];
    if (step !== undefined) event.preventDefault();
    if (next === undefined) return;
    setStop(next);
    if (choose === 'one') onChange({ levnadsvanor: [next] });
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${next}"]`)?.focus();
  };
  return (
    <fieldset className={styles['group']} aria-describedby={`${id}-help ${id}-error`} onKeyDown={move}>
      <legend className={styles['legend']}>{legend}</legend>
      <p id={`${id}-help`} className="visually-hidden">
        {choose === 'one' ? text.levnadsvanaHelp : text.levnadsvanorHelp}
      </p>
      <div className={styles['tiles']} data-invalid={error === undefined ? undefined : ''}>
        {levnadsvanor.map((levnadsvana) => (
          <Tile
            key={levnadsvana}
            levnadsvana={levnadsvana}
            checked={chosen.includes(levnadsvana)}
            isStop={levnadsvana === stop}
            type={choose === 'one' ? 'radio' : 'checkbox'}
            name={name}
            onFocus={() => setStop(levnadsvana)}
            onChange={(checked) => {
              const others = choose === 'one' ? [] : chosen.filter((one) => one !== levnadsvana);
              onChange({ levnadsvanor: inOrder(checked ? [...others, levnadsvana] : others) });
            }}
          />
        ))}
      </div>
      <div id={`${id}-error`}>{error === undefined ? null : <FieldMessage>{error}</FieldMessage>}</div>
    </fieldset>
  );
}

function Tile({
  levnadsvana,
  checked,
  isStop,
  type,
  name,
  onFocus,
  onChange,
}: {
  levnadsvana: Levnadsvana;
  checked: boolean;
  isStop: boolean;
  type: 'checkbox' | 'radio';
  name: string;
  onFocus: () => void;
  onChange: (checked: boolean) => void;
}) {
  const { icon: Icon, colour, ink } = levnadsvanaLook[levnadsvana];
  return (
    <label className={styles['tile']}>
      <input
        type={type}
        name={name}
        className="visually-hidden"
        value={levnadsvana}
        checked={checked}
        tabIndex={isStop ? 0 : -1}
        data-field={isStop ? name : undefined}
        onFocus={onFocus}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles['tileIcon']} style={{ background: colour, color: ink }}>
        <Icon aria-hidden size={20} strokeWidth={2} />
      </span>
      <span>{levnadsvanaName[levnadsvana]}</span>
      <span className={styles['tick']} aria-hidden="true">
        <Check size={14} strokeWidth={3} />
      </span>
    </label>
  );
}
