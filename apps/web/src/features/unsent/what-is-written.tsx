import type { Insats } from '@halsouppdrag/domain';
import { Link } from '@tanstack/react-router';
import type { NewKind, WriteContent } from '../../outbox/queued-write.ts';
import { stepInWords } from '../../outbox/step-writes.ts';
import { EntryInWords } from '../../outbox/unsent-entries.tsx';
import { UnsentMark } from '../../outbox/unsent-mark.tsx';
import { titleOf } from '../../outbox/unsent-new.tsx';
import type { AreaLookup } from '../../panel/area-lookup.ts';
import { fieldNames as behovNames } from '../../panel/behov/behov-fields.ts';
import { behovValueInWords } from '../../panel/behov/behov-words.ts';
import { Facts } from '../../panel/facts.tsx';
import { fieldNames, fieldsOf } from '../../panel/form/insats-fields.ts';
import { valueInWords } from '../../panel/insats/audit-change.ts';
import { fieldNames as partnerNames } from '../../panel/partner/partner-fields.ts';
import { partnerValueInWords } from '../../panel/partner/partner-words.ts';
import { useAreas } from '../../panel/use-areas.ts';
import { behovText } from '../../text/behov.ts';
import { insatsText } from '../../text/insats.ts';
import { partnerText } from '../../text/partner.ts';
import { changeInWords } from './change-words.ts';
import styles from './unsent.module.css';
import { useInsatsLook } from './use-insats-look.ts';

/** What a write says, in words. */
export function WhatIsWritten({ content }: { content: WriteContent }) {
  const look = useInsatsLook();
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
    case 'changeInsats':
    case 'changeBehov':
    case 'changePartner': {
      const { title, parts } = changeInWords(content, look);
      return (
        <>
          <Head>{title}</Head>
          <Facts facts={parts.map(({ name, mine }) => [name, mine] as const)} />
        </>
      );
    }
    case 'moveInsats':
    case 'reopenInsats':
      return (
        <>
          <Head>{content.base.title}</Head>
          <p>{stepInWords(content)}</p>
          {content.reason === '' ? null : <p className={styles['value']}>{content.reason}</p>}
        </>
      );
    case 'newInsats':
      // Of a new insats the form's fields are all there is.
      return (
        <New
          content={content}
          names={fieldNames}
          fields={fieldsOf(content.input as Insats)}
          words={insatsText.fieldName}
          inWords={valueInWords}
        />
      );
    case 'newBehov':
      return (
        <New
          content={content}
          names={behovNames}
          fields={content.input}
          words={behovText.fieldName}
          inWords={behovValueInWords}
        />
      );
    case 'newPartner':
      return (
        <New
          content={content}
          names={partnerNames}
          fields={content.input}
          words={partnerText.fieldName}
          inWords={partnerValueInWords}
        />
      );
  }
}

function Head({ children }: { children: string }) {
  return (
    <p className={styles['head']}>
      <UnsentMark />
      <strong>{children}</strong>
    </p>
  );
}

/** A new record: what it is called, and every field that something stands in. */
function New<Name extends string>({
  content,
  names,
  fields,
  words,
  inWords,
}: {
  content: Extract<WriteContent, { kind: NewKind }>;
  names: readonly Name[];
  fields: Readonly<Record<Name, unknown>>;
  words: Readonly<Record<Name, string>>;
  inWords: (name: string, value: unknown, areas: AreaLookup) => string;
}) {
  const areas = useAreas();
  const shown = names.filter((name) => fields[name] !== null && String(fields[name]) !== '');
  return (
    <>
      <Head>{titleOf(content)}</Head>
      <Facts facts={shown.map((name) => [words[name], inWords(name, fields[name], areas)] as const)} />
    </>
  );
}
