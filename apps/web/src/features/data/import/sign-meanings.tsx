import { type ImportMapping, type SignMeaning, signMeanings } from '@halsouppdrag/domain';
import { useId } from 'react';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { importText as text } from '../../../text/data-import.ts';
import styles from '../data.module.css';

/** What a sign may be said to mean: the rest are found by us, and are not the source's to say. */
const offered: readonly SignMeaning[] = signMeanings.filter(
  (meaning) => meaning !== 'fewAnswers' && meaning !== 'fewEvents' && meaning !== 'noDenominator',
);

/** Each sign that stands where a figure should, and what it means: a publisher's dash may be nil, another's unknown. */
export function SignMeanings({
  signs,
  onChange,
}: {
  signs: ImportMapping['signs'];
  onChange: (signs: ImportMapping['signs']) => void;
}) {
  const id = useId();
  if (signs.length === 0) return null;
  const nameOf = (sign: string) => (sign === '' ? text.emptyCell : `”${sign}”`);
  return (
    <WideTable labelledBy={id}>
      <table className={tableStyles['table']}>
        <caption id={id}>{text.signs}</caption>
        <thead>
          <tr>
            <th scope="col">{text.sign}</th>
            <th scope="col">{text.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {signs.map(({ sign, reason }) => (
            <tr key={sign}>
              <th scope="row">{nameOf(sign)}</th>
              <td>
                <select
                  className={styles['role']}
                  aria-label={text.meaningOf(nameOf(sign))}
                  value={reason}
                  onChange={({ target }) => {
                    const meaning = offered.find((one) => one === target.value) ?? 'missing';
                    onChange(signs.map((one) => (one.sign === sign ? { sign, reason: meaning } : one)));
                  }}
                >
                  {offered.map((meaning) => (
                    <option key={meaning} value={meaning}>
                      {text.meanings[meaning]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
