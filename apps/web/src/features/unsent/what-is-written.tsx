import type { Insats } from '@halsouppdrag/domain';
import { Link } from '@tanstack/react-router';
import type { WriteContent } from '../../outbox/queued-write.ts';
import { withChange } from '../../outbox/settle-change.ts';
import { EntryInWords } from '../../outbox/unsent-entries.tsx';
import { UnsentMark } from '../../outbox/unsent-mark.tsx';
import { Facts } from '../../panel/facts.tsx';
import { fieldNames, fieldsOf } from '../../panel/form/insats-fields.ts';
import { valueInWords } from '../../panel/insats/audit-change.ts';
import { useAreas } from '../../panel/use-areas.ts';
import { insatsText } from '../../text/insats.ts';
import styles from './unsent.module.css';

/** What a write says, in words. */
export function WhatIsWritten({ content }: { content: WriteContent }) {
  const areas = useAreas();
  switch (content.kind) {
    case 'diary':
      return (
        <>
          <EntryInWords content={content} />
          <p>
            <Link to="/insatser/$insatsId" params={{ insatsId: content.insatsId }} search={(previous) => previous}>
              {insatsText.openWhole}
            </Link>
          </p>
        </>
      );
    case 'newInsats':
    case 'changeInsats': {
      const isNew = content.kind === 'newInsats';
      // Of a new insats the form's fields are all there is.
      const fields = fieldsOf(isNew ? (content.input as Insats) : withChange(content));
      const shown = fieldNames.filter((name) =>
        isNew ? fields[name] !== '' && fields[name] !== null && String(fields[name]) !== '' : name in content.patch,
      );
      return (
        <>
          <p className={styles['head']}>
            <UnsentMark />
            <strong>{isNew ? content.input.title : content.base.title}</strong>
          </p>
          <Facts
            facts={shown.map((name) => [insatsText.fieldName[name], valueInWords(name, fields[name], areas)] as const)}
          />
        </>
      );
    }
  }
}
