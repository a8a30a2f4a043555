import {
  type ColumnRole,
  columnRoles,
  type ImportMapping,
  type ImportSheet,
  type MappedColumn,
} from '@halsouppdrag/domain';
import { useId } from 'react';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { importText as text } from '../../../text/data-import.ts';
import styles from '../data.module.css';

const sampleRows = 3;

/**
 * Each column, or dimension of a statistical table, with the first of what it holds, what it is taken for and why;
 * each can be taken for something else.
 */
export function MapColumns({
  sheet,
  columns,
  onChange,
}: {
  sheet: ImportSheet;
  columns: ImportMapping['columns'];
  onChange: (columns: ImportMapping['columns']) => void;
}) {
  const id = useId();
  const isDesk = sheet.kind === 'desk';
  const isAsBefore = (heading: string, role: ColumnRole) =>
    sheet.remembered?.mapping.columns.some((one) => one.heading === heading && one.role === role) ?? false;
  const reasonOf = (heading: string, role: ColumnRole) =>
    isAsBefore(heading, role)
      ? text.asBefore
      : (sheet.reasons.find((one) => one.heading === heading && one.role === role)?.reason ?? text.chosenByYou);
  const change = (heading: string, next: MappedColumn) =>
    onChange(columns.map((one) => (one.heading === heading ? next : one)));
  return (
    <WideTable labelledBy={id}>
      <table className={tableStyles['table']}>
        <caption id={id}>{isDesk ? text.columns : text.dimensions}</caption>
        <thead>
          <tr>
            <th scope="col">{isDesk ? text.column : text.dimension}</th>
            <th scope="col">{isDesk ? text.first : text.values}</th>
            <th scope="col">{text.role}</th>
            <th scope="col">{text.why}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.heading}>
              <th scope="row">{column.heading}</th>
              <td>{isDesk ? firstCells(sheet, column) : firstTexts(sheet, column)}</td>
              <td>
                <select
                  className={styles['role']}
                  aria-label={text.roleOf(column.heading)}
                  value={column.role}
                  onChange={({ target }) => {
                    const { chosen: _other, ...rest } = column;
                    change(column.heading, {
                      ...rest,
                      role: columnRoles.find((one) => one === target.value) ?? 'ignored',
                    });
                  }}
                >
                  {columnRoles.map((role) => (
                    <option key={role} value={role}>
                      {text.roles[role]}
                    </option>
                  ))}
                </select>
                {column.role === 'chosen' ? (
                  <ChosenText sheet={sheet} column={column} onChange={(next) => change(column.heading, next)} />
                ) : null}
              </td>
              <td className={styles['note']}>{reasonOf(column.heading, column.role)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** Which rows are read, by what they say in a column. */
function ChosenText({
  sheet,
  column,
  onChange,
}: {
  sheet: ImportSheet;
  column: MappedColumn;
  onChange: (column: MappedColumn) => void;
}) {
  const texts = sheet.contents.find(({ heading }) => heading === column.heading)?.first ?? [];
  return (
    <select
      className={styles['role']}
      aria-label={text.chosenFor(column.heading)}
      value={column.chosen ?? ''}
      onChange={({ target }) => onChange({ ...column, chosen: target.value })}
    >
      {column.chosen === undefined ? <option value="">{text.choose}</option> : null}
      {texts.map((one) => (
        <option key={one.text} value={one.text}>
          {one.label ?? (one.text === '' ? text.emptyCell : one.text)}
        </option>
      ))}
    </select>
  );
}

function firstCells(sheet: ImportSheet, { heading }: MappedColumn): string {
  const place = sheet.columns.indexOf(heading);
  return sheet.sample
    .slice(0, sampleRows)
    .map((row) => row[place] ?? '')
    .join(' · ');
}

function firstTexts(sheet: ImportSheet, column: MappedColumn): string {
  const own = sheet.contents.find(({ heading }) => heading === column.heading);
  if (own === undefined) return firstCells(sheet, column);
  const first = own.first
    .slice(0, sampleRows)
    .map((one) => (one.label === null ? one.text : `${one.text} ${one.label}`))
    .join(' · ');
  return text.different(own.different, own.different > sampleRows ? `${first} …` : first);
}
