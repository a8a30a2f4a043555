import { isFieldOpen } from '@halsouppdrag/domain';
import { Lock, Pencil } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';
import { UnsentMark } from '../../../outbox/unsent-mark.tsx';
import { storyText as text } from '../../../text/insats-story.ts';
import { SectionFormView } from './edit/section-form-view.tsx';
import type { SectionKind } from './edit/section-kind.ts';
import { sectionFields, sectionId } from './edit/section-names.ts';
import type { SectionForm } from './edit/use-section-form.ts';
import styles from './story.module.css';
import { useStory } from './story-context.ts';
import { useIsUnsent } from './use-is-unsent.ts';

/** A part of the page that is read, and changed in place by those who may. */
export function StorySection<F extends object>({
  kind,
  level = 3,
  isShut = false,
  form,
  children,
}: {
  kind: SectionKind<F>;
  level?: 2 | 3;
  /** There is nothing to fill in yet. */
  isShut?: boolean;
  form: (form: SectionForm<F>) => ReactNode;
  children: ReactNode;
}) {
  const { insats, mayEdit, isOpen, open } = useStory();
  const id = useId();
  const isUnsent = useIsUnsent(insats.id, kind.name);
  const { name } = kind;
  const title = text.sections[name];
  const Heading = `h${level}` as const;
  const isLocked = sectionFields[name].every((field) => !isFieldOpen(insats.lock, field));
  const writing = isOpen(name) && !isLocked && !isShut;
  return (
    <section id={sectionId(name)} className={styles['section']} aria-labelledby={id} data-level={level}>
      <header className={styles['heading']}>
        <Heading id={id}>{title}</Heading>
        {isUnsent ? <UnsentMark /> : null}
        {mayEdit && !isLocked && !isShut && !writing ? (
          <Button
            className={styles['edit'] ?? ''}
            aria-label={text.editSection(title)}
            onPress={() => open(name)}
            data-edit=""
          >
            <Pencil aria-hidden size={16} />
            {text.edit}
          </Button>
        ) : mayEdit && isLocked && insats.lock !== null ? (
          // Said in full once at the top; beside every part it is enough to see that it is so.
          <span className={styles['locked']} data-screen-only title={text.locked[insats.lock]}>
            <Lock aria-hidden size={16} />
            {text.isLocked}
            <span className="visually-hidden">. {text.locked[insats.lock]}</span>
          </span>
        ) : null}
      </header>
      {writing ? <SectionFormView kind={kind}>{form}</SectionFormView> : children}
    </section>
  );
}
