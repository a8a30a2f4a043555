import {
  type AreaFile,
  type AreaVersion,
  type AreaVersionQuestion,
  areaLevelName,
  areaLevels,
} from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ChoiceList } from '../../../components/choice-list.tsx';
import fieldStyles from '../../../components/field.module.css';
import { number } from '../../../format/format.ts';
import { areaVersionText as text } from '../../../text/data-areas.ts';
import styles from '../data.module.css';
import { LoadCalls } from '../import/load-calls.tsx';
import { AreaCheck } from './area-check.tsx';
import { AreaPicture } from './area-picture.tsx';
import { checkAreas, fetchedOf, readLayer } from './area-queries.ts';
import { ColumnTable } from './column-table.tsx';

/** What a file of areas holds: suggested, changed by hand, checked, and then loaded. */
export function AreaForm({
  file,
  onLayer,
  onLoaded,
}: {
  file: AreaFile;
  onLayer: (file: AreaFile) => void;
  onLoaded: (version: AreaVersion) => unknown;
}) {
  const { suggested, columns } = file;
  const [codeColumn, setCodeColumn] = useState(suggested.codeColumn ?? '');
  const [nameColumn, setNameColumn] = useState(suggested.nameColumn ?? '');
  const [name, setName] = useState(suggested.name);
  const [level, setLevel] = useState(suggested.level);
  const nameId = useId();
  const helpId = useId();
  const check = useMutation({ mutationFn: checkAreas });
  const layer = useMutation({ mutationFn: readLayer, onSuccess: onLayer });
  const question: AreaVersionQuestion = {
    ...{ layer: suggested.layer, codeColumn, name, level, leaveOut: false },
    nameColumn: nameColumn === '' ? null : nameColumn,
  };
  const isChecked = JSON.stringify(check.variables?.question) === JSON.stringify(question);
  const names = columns.map((column) => column.name);
  return (
    <div className={styles['steps']}>
      <p role="status">
        <strong>{text.found(file.fileName, number(file.features), file.format)}</strong> {text.system(file.system)}
      </p>
      {file.notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
      {file.fetched.length === 0 ? null : <LoadCalls fileName={file.fileName} fetched={fetchedOf(file.fetched)} />}
      {file.picture === null ? null : (
        <AreaPicture picture={file.picture} label={text.picture(number(file.features))} />
      )}
      <ColumnTable columns={columns} />
      <div className={styles['fields']}>
        {file.layers.length < 2 ? null : (
          <ChoiceList
            label={text.layer}
            options={file.layers}
            nameOf={(one) => one}
            chosen={suggested.layer}
            onChange={(one) => layer.mutate({ id: file.id, layer: one })}
          />
        )}
        <ChoiceList
          label={text.codeColumn}
          options={['', ...names]}
          nameOf={(one) => (one === '' ? text.choose : one)}
          chosen={codeColumn}
          onChange={setCodeColumn}
        />
        <ChoiceList
          label={text.nameColumn}
          options={['', ...names]}
          nameOf={(one) => (one === '' ? text.noNames : one)}
          chosen={nameColumn}
          onChange={setNameColumn}
        />
        <div className={fieldStyles['field']}>
          <label htmlFor={nameId} className={fieldStyles['label']}>
            {text.name}
          </label>
          <input
            id={nameId}
            className={fieldStyles['input']}
            value={name}
            maxLength={80}
            aria-describedby={helpId}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        <ChoiceList
          label={text.level}
          options={areaLevels}
          nameOf={(one) => areaLevelName[one].many}
          chosen={level}
          onChange={setLevel}
        />
      </div>
      <p id={helpId} className={styles['note']}>
        {text.nameHelp}
      </p>
      <div>
        <Button
          variant="secondary"
          size="medium"
          isDisabled={check.isPending || codeColumn === '' || name.trim().length < 2}
          onPress={() => check.mutate({ id: file.id, question })}
        >
          {check.isPending ? text.checking : text.check}
        </Button>
      </div>
      {[check, layer].map((one) =>
        one.isError ? (
          <p key={one.error.message} role="alert">
            {one.error.message}
          </p>
        ) : null,
      )}
      {check.data === undefined ? null : isChecked ? (
        <AreaCheck fileId={file.id} question={question} check={check.data} onLoaded={onLoaded} />
      ) : (
        <p role="status">{text.changed}</p>
      )}
    </div>
  );
}
