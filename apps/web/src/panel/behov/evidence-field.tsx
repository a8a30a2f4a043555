import { evidenceKindName, evidenceKinds } from '@halsouppdrag/domain';
import { Plus } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { Button, Group } from 'react-aria-components';
import { FieldMessage } from '../../components/field-message.tsx';
import { focusInSight } from '../../components/focus-in-sight.ts';
import { behovText as text } from '../../text/behov.ts';
import formStyles from '../form/form.module.css';
import type { ErrorsOf } from '../form/record-kind.ts';
import styles from './behov.module.css';
import { blankEvidence, correctionOf, type EvidenceDraft } from './behov-fields.ts';
import type { BehovTypes } from './behov-kind.ts';
import { EvidenceDraftFields } from './evidence-draft-fields.tsx';
import { EvidenceShown } from './evidence-shown.tsx';

/** What the behov rests on: each piece in a frame of its own, and a button for each kind that can be added. */
export function EvidenceField({
  evidence,
  areaId,
  errors,
  onChange,
}: {
  evidence: readonly EvidenceDraft[];
  areaId: string | null;
  errors: ErrorsOf<BehovTypes>;
  /** `touched` names the part whose error no longer stands. */
  onChange: (evidence: EvidenceDraft[], touched: string) => void;
}) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const added = useRef<string | null>(null);
  // What was just added is what one goes on to write in.
  useEffect(() => {
    if (added.current === null) return;
    const field = `[data-key="${added.current}"] input, [data-key="${added.current}"] textarea`;
    focusInSight(group.current?.querySelector<HTMLElement>(field));
    added.current = null;
  });
  return (
    <Group ref={group} className={formStyles['group'] ?? ''} aria-labelledby={id}>
      <p className={formStyles['legend']}>
        <span id={id}>{text.evidence}</span>
      </p>
      <p className={evidence.length === 0 ? styles['unproved'] : 'visually-hidden'}>
        {evidence.length === 0 ? text.evidenceNone : text.evidenceHelp}
      </p>
      {evidence.map((draft, index) => {
        const correction = draft.kind === 'kept' ? correctionOf(draft.evidence) : null;
        return (
          <div key={draft.key} className={styles['evidence']} data-key={draft.key}>
            <div className={styles['evidenceHead']}>
              <h3>{evidenceKindName[draft.kind === 'kept' ? draft.evidence.kind : draft.kind]}</h3>
              {correction === null ? null : (
                <Button
                  className={formStyles['quick'] ?? ''}
                  aria-label={text.evidenceCorrect(evidenceKindName[correction.kind], index + 1)}
                  onPress={() => {
                    added.current = correction.key;
                    onChange(
                      evidence.map((one) => (one.key === draft.key ? correction : one)),
                      'evidence',
                    );
                  }}
                >
                  {text.edit}
                </Button>
              )}
              <Button
                className={formStyles['quick'] ?? ''}
                aria-label={text.evidenceRemove(
                  evidenceKindName[draft.kind === 'kept' ? draft.evidence.kind : draft.kind],
                  index + 1,
                )}
                onPress={() =>
                  onChange(
                    evidence.filter((one) => one.key !== draft.key),
                    'evidence',
                  )
                }
              >
                {text.remove}
              </Button>
            </div>
            {draft.kind === 'kept' ? (
              <EvidenceShown evidence={draft.evidence} hideKind />
            ) : (
              <EvidenceDraftFields
                draft={draft}
                areaId={areaId}
                errorOf={(part) => errors[`evidence.${String(index)}.${part}`]}
                nameOf={(part) => `evidence.${String(index)}.${part}`}
                onChange={(part, next) =>
                  onChange(
                    evidence.map((one) => (one.key === next.key ? next : one)),
                    `evidence.${String(index)}.${part}`,
                  )
                }
              />
            )}
          </div>
        );
      })}
      <div className={styles['add']}>
        {evidenceKinds.map((kind) => (
          <Button
            key={kind}
            className={styles['addKind'] ?? ''}
            aria-label={`${text.evidenceAdd}: ${evidenceKindName[kind]}`}
            isDisabled={evidence.length >= most}
            onPress={() => {
              const blank = blankEvidence(kind, crypto.randomUUID());
              added.current = blank.key;
              onChange([...evidence, blank], 'evidence');
            }}
          >
            <Plus aria-hidden size={16} />
            {evidenceKindName[kind]}
          </Button>
        ))}
      </div>
      {evidence.length >= most ? <p className={styles['note']}>{text.tooMany}</p> : null}
      {errors.evidence === undefined ? null : <FieldMessage>{errors.evidence}</FieldMessage>}
    </Group>
  );
}

const most = 20;
