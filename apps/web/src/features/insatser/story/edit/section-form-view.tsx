import type { ReactNode } from 'react';
import { storyText as text } from '../../../../text/insats-story.ts';
import styles from './edit.module.css';
import { SectionConflict } from './section-conflict.tsx';
import { SectionFooter } from './section-footer.tsx';
import type { SectionKind } from './section-kind.ts';
import { type SectionForm, useSectionForm } from './use-section-form.ts';

/** A section while it is being changed. */
export function SectionFormView<F extends object>({
  kind,
  children,
}: {
  kind: SectionKind<F>;
  children: (form: SectionForm<F>) => ReactNode;
}) {
  const form = useSectionForm(kind);
  const { state } = form;
  if (state.step === 'conflict') return <SectionConflict form={form} state={state} />;
  return (
    <form
      ref={form.form}
      className={styles['form']}
      aria-label={text.editSection(text.sections[kind.name])}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      {/* While it is being saved nothing can be typed, so that nothing typed is left behind. */}
      <fieldset className={styles['fields']} disabled={state.step === 'saving'}>
        <legend className="visually-hidden">{text.sections[kind.name]}</legend>
        {children(form)}
      </fieldset>
      <SectionFooter form={form} />
    </form>
  );
}
