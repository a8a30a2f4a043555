import {
  areaVersionName,
  type CatalogueIndicator,
  type ImportFile,
  type ImportQuestion,
  type IndicatorLoad,
  indicatorLevels,
} from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { number } from '../../../format/format.ts';
import { dataText } from '../../../text/data.ts';
import { areaVersionText as versionText } from '../../../text/data-areas.ts';
import { importText as text } from '../../../text/data-import.ts';
import { standingVersions } from '../areas/area-queries.ts';
import styles from '../data.module.css';
import { CheckResult } from './check-result.tsx';
import { MapColumns } from './map-columns.tsx';
import { NumberField } from './number-field.tsx';
import { SignMeanings } from './sign-meanings.tsx';

const decimalSigns = [',', '.'] as const;

/** How a file that was sent in is to be understood: suggested, changed by hand, checked, and then loaded. */
export function ImportForm({
  file,
  indicators,
  indicatorId: saidBefore = null,
  onLoaded,
}: {
  file: ImportFile;
  indicators: readonly CatalogueIndicator[];
  /** What the file was fetched for, where that was said then. */
  indicatorId?: string | null;
  onLoaded: (receipt: IndicatorLoad) => unknown;
}) {
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      file.sheets.findIndex(({ problem }) => problem === null),
    ),
  );
  const sheet = file.sheets[at];
  const versions = useQuery(standingVersions).data ?? [];
  const remembered = sheet?.remembered ?? null;
  const [indicatorChosen, setIndicatorId] = useState<string | null>(null);
  // Never guessed: figures of one thing under the name of another would be believed.
  const indicatorId = indicatorChosen ?? saidBefore ?? remembered?.indicatorId ?? '';
  const [changed, setChanged] = useState<Partial<Pick<ImportQuestion, 'level' | 'areaVersion' | 'mapping'>>>({});
  const check = useMutation({
    mutationFn: async (json: ImportQuestion) =>
      answer(await api.imports[':id'].check.$post({ param: { id: file.id }, json })),
  });
  if (sheet === undefined) return null;
  const isDesk = sheet.kind === 'desk';
  // Told by the areas that stand in this file, whatever the one before was of.
  const areaVersion = changed.areaVersion === undefined ? sheet.areaVersion : changed.areaVersion;
  const version = versions.find(({ key }) => key === areaVersion);
  const level = version?.level ?? changed.level ?? remembered?.level ?? sheet.level;
  const mapping = changed.mapping ?? remembered?.mapping ?? sheet.mapping;
  const question: ImportQuestion = { indicatorId, level, areaVersion, mapping };
  const isChecked = JSON.stringify(check.variables) === JSON.stringify(question);
  const names = file.sheets.map(({ name }) => name);
  const indicatorName = (id: string) => indicators.find((one) => one.id === id)?.name ?? text.choose;
  return (
    <div className={styles['steps']}>
      <p>
        <strong>{text.found(file.fileName, number(sheet.rows))}</strong>{' '}
        {text.kinds[sheet.kind] ?? (sheet.headerLine === null ? null : text.header(sheet.headerLine))}
      </p>
      {sheet.texts.length === 0 ? null : <p className={styles['note']}>{sheet.texts.join(' · ')}</p>}
      {remembered === null ? null : (
        <div>
          <p>{text.remembered(remembered.fileName)}</p>
          {remembered.changes.length === 0 ? null : (
            <ul>
              {remembered.changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <div className={styles['fields']}>
        {names.length < 2 ? null : (
          <ChoiceList
            label={text.sheet}
            options={names}
            nameOf={(name) => name}
            chosen={sheet.name}
            onChange={(name) => {
              setAt(names.indexOf(name));
              setChanged({});
            }}
          />
        )}
        <ChoiceList
          label={text.indicator}
          options={['', ...indicators.filter(({ example }) => !example).map(({ id }) => id)]}
          nameOf={indicatorName}
          chosen={indicatorId}
          onChange={setIndicatorId}
        />
        {versions.length === 0 ? null : (
          <ChoiceList
            label={versionText.figuresFor}
            options={['', ...versions.map(({ key }) => key)]}
            nameOf={(key) => (key === '' ? versionText.own : areaVersionName(key))}
            chosen={areaVersion ?? ''}
            onChange={(key) => setChanged({ ...changed, areaVersion: key === '' ? null : key })}
          />
        )}
        {version === undefined ? (
          <ChoiceList
            label={text.level}
            options={indicatorLevels}
            nameOf={dataText.levelName}
            chosen={level}
            onChange={(next) => setChanged({ ...changed, level: next })}
          />
        ) : null}
        {isDesk || !mapping.columns.some(({ role }) => role === 'year') ? (
          <NumberField
            label={text.year}
            value={mapping.year}
            onChange={(year) => setChanged({ ...changed, mapping: { ...mapping, year } })}
          />
        ) : null}
        {!isDesk ? null : (
          <ChoiceList
            label={text.decimalSign}
            options={decimalSigns}
            nameOf={(sign) => text.decimals[sign]}
            chosen={mapping.decimalSign}
            onChange={(decimalSign) => setChanged({ ...changed, mapping: { ...mapping, decimalSign } })}
          />
        )}
      </div>
      {sheet.problem === null ? (
        <>
          {version === undefined ? null : <p className={styles['note']}>{versionText.waits(version.name)}</p>}
          <MapColumns
            sheet={sheet}
            columns={mapping.columns}
            onChange={(columns) => setChanged({ ...changed, mapping: { ...mapping, columns } })}
          />
          <SignMeanings
            signs={mapping.signs}
            onChange={(signs) => setChanged({ ...changed, mapping: { ...mapping, signs } })}
          />
          <div>
            <Button
              variant="secondary"
              size="medium"
              isDisabled={check.isPending || indicatorId === ''}
              onPress={() => check.mutate(question)}
            >
              {check.isPending ? text.checking : text.check}
            </Button>
          </div>
        </>
      ) : (
        <p role="alert">{sheet.problem}</p>
      )}
      {check.isError ? <p role="alert">{check.error.message}</p> : null}
      {check.data === undefined ? null : isChecked ? (
        <CheckResult fileId={file.id} kind={sheet.kind} question={question} check={check.data} onLoaded={onLoaded} />
      ) : (
        <p role="status">{text.changed}</p>
      )}
    </div>
  );
}
