import { ChipField } from '../../components/chip-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { TextEntry } from '../../components/text-entry.tsx';
import { date } from '../../format/format.ts';
import { behovText as text } from '../../text/behov.ts';
import { insatsText } from '../../text/insats.ts';
import styles from './behov.module.css';
import type { NewEvidence } from './behov-fields.ts';
import { IndicatorEvidence } from './indicator-evidence.tsx';

export interface DraftFieldProps<Draft extends NewEvidence> {
  readonly draft: Draft;
  readonly areaId: string | null;
  readonly errorOf: (part: string) => string | undefined;
  /** What a part is called in the form, so that an error finds it. */
  readonly nameOf: (part: string) => string;
  readonly onChange: (part: string, draft: NewEvidence) => void;
}

/** The fields of one new piece of evidence. */
export function EvidenceDraftFields({ draft, ...rest }: DraftFieldProps<NewEvidence>) {
  switch (draft.kind) {
    case 'indicator':
      return <IndicatorEvidence draft={draft} {...rest} />;
    case 'invanardialog':
      return <Dialogue draft={draft} {...rest} />;
    case 'report':
      return <Report draft={draft} {...rest} />;
    case 'judgement':
      return <Judgement draft={draft} {...rest} />;
  }
}

type Of<Kind extends NewEvidence['kind']> = DraftFieldProps<Extract<NewEvidence, { kind: Kind }>>;

function Dialogue({ draft, errorOf, nameOf, onChange }: Of<'invanardialog'>) {
  return (
    <div className={styles['fields']}>
      <DateField
        label={text.dialogue.heldOn}
        value={draft.heldOn}
        placeholder={insatsText.datePlaceholder}
        error={errorOf('heldOn')}
        name={nameOf('heldOn')}
        shortcut={{
          label: insatsText.today,
          spoken: insatsText.todayFor(text.dialogue.heldOn),
          date: date(new Date()),
        }}
        onChange={(heldOn) => onChange('heldOn', { ...draft, heldOn })}
      />
      <TextEntry
        label={text.dialogue.place}
        value={draft.place}
        error={errorOf('place')}
        name={nameOf('place')}
        onChange={(place) => onChange('place', { ...draft, place })}
      />
      <TextEntry
        label={text.dialogue.participants}
        value={draft.participants}
        help={text.dialogue.participantsHelp}
        error={errorOf('participants')}
        name={nameOf('participants')}
        numeric
        onChange={(participants) => onChange('participants', { ...draft, participants })}
      />
      <ChipField
        label={text.dialogue.themes}
        newLabel={text.dialogue.theme}
        addLabel={text.dialogue.themeAdd}
        removeLabel={text.dialogue.themeRemove}
        chosen={draft.themes}
        longest={120}
        error={errorOf('themes')}
        name={nameOf('themes')}
        onChange={(themes) => onChange('themes', { ...draft, themes })}
      />
      <p className={styles['note']}>{text.dialogue.noNames}</p>
    </div>
  );
}

function Report({ draft, errorOf, nameOf, onChange }: Of<'report'>) {
  return (
    <div className={styles['fields']}>
      <TextEntry
        label={text.report.title}
        value={draft.title}
        error={errorOf('title')}
        name={nameOf('title')}
        onChange={(title) => onChange('title', { ...draft, title })}
      />
      <TextEntry
        label={text.report.url}
        value={draft.url}
        placeholder="https://"
        error={errorOf('url')}
        name={nameOf('url')}
        onChange={(url) => onChange('url', { ...draft, url })}
      />
    </div>
  );
}

function Judgement({ draft, errorOf, nameOf, onChange }: Of<'judgement'>) {
  return (
    <div className={styles['fields']}>
      <TextEntry
        label={text.judgement.text}
        value={draft.text}
        lines
        error={errorOf('text')}
        name={nameOf('text')}
        onChange={(typed) => onChange('text', { ...draft, text: typed })}
      />
      <TextEntry
        label={text.judgement.by}
        value={draft.by}
        help={text.judgement.byHelp}
        error={errorOf('by')}
        name={nameOf('by')}
        onChange={(by) => onChange('by', { ...draft, by })}
      />
    </div>
  );
}
