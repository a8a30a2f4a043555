import { type ColumnRole, columnRoles, type ImportMapping, type ImportSheet } from '@halsouppdrag/domain';
import { useId } from 'react';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { importText as text } from '../../../text/data-import.ts';
import styles from '../data.module.css';

const sampleRows = 3;

/** Each column with its first figures, what it is taken for and why; each can be taken for something else. */
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
  const isAsBefore = (heading: string, role: ColumnRole) =>
    sheet.remembered?.mapping.columns.some((one) => one.heading === heading && one.role === role) ?? false;
  const reasonOf = (heading: string, role: ColumnRole) =>
    isAsBefore(heading, role)
      ? text.asBefore
      : (sheet.reasons.find((one) => one.heading === heading && one.role === role)?.reason ?? text.chosenByYou);
  return (
    <WideTable labelledBy={id}>
      <table className={tableStyles['table']}>
        <caption id={id}>{text.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            <th scope="col">{text.first}</th>
            <th scope="col">{text.role}</th>
            <th scope="col">{text.why}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, k) => {
            const place = sheet.columns.indexOf(column.heading);
            const first = sheet.sample.slice(0, sampleRows).map((row) => row[place] ?? '');
            return (
              <tr key={column.heading}>
                <th scope="row">{column.heading}</th>
                <td>{first.join(' · ')}</td>
                <td>
                  <select
                    className={styles['role']}
                    aria-label={text.roleOf(column.heading)}
                    value={column.role}
                    onChange={({ target }) => {
                      const role = columnRoles.find((one) => one === target.value) ?? 'ignored';
                      onChange(columns.map((one, i) => (i === k ? { ...one, role } : one)));
                    }}
                  >
                    {columnRoles.map((role) => (
                      <option key={role} value={role}>
                        {text.roles[role]}
                      </option>
                    ))}
                  </select>
                </td>
                <td className={styles['note']}>{reasonOf(column.heading, column.role)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
