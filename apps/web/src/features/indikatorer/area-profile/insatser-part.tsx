import { insatsStatusName } from '@halsouppdrag/domain';
import { useId } from 'react';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { LevnadsvanaBadge } from '../../../components/levnadsvana-badge.tsx';
import { number } from '../../../format/format.ts';
import { areaProfileText as text } from '../../../text/area-profile.ts';
import styles from './area-profile.module.css';
import { withoutInsats } from './in-short.ts';
import type { ProfileFacts } from './use-profile-facts.ts';

/** What is done for each levnadsvana, with what is not in sight. */
export function InsatserPart({ facts: { area, counts, insatser } }: { facts: ProfileFacts }) {
  const id = useId();
  const left = insatser.total - insatser.items.length;
  return (
    <section className={styles['part']}>
      <h2>{text.insatser}</h2>
      <p>
        {text.insatserNow(insatser.total)} {insatser.total === 0 ? null : withoutInsats(counts)}
      </p>
      <div className={styles['besides']}>
        <table className={styles['figures']} aria-labelledby={id}>
          <caption id={id} className="visually-hidden">
            {text.insatserCaption(area.name)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.levnadsvana}</th>
              <th scope="col" className={styles['numeric']}>
                {text.insatserCount}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ levnadsvana, count }) => (
              <tr key={levnadsvana}>
                <th scope="row">
                  <LevnadsvanaBadge levnadsvana={levnadsvana} />
                </th>
                <td className={styles['numeric']}>{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {insatser.items.length === 0 ? null : (
          <div>
            <h3>{text.latest}</h3>
            <ul className={styles['titles']}>
              {insatser.items.map(({ id: insatsId, title, status, example }) => (
                <li key={insatsId}>
                  <span className={styles['clamped']}>{title}</span>{' '}
                  <small>
                    {insatsStatusName[status]} {example ? <ExampleMark /> : null}
                  </small>
                </li>
              ))}
            </ul>
            {left === 0 ? null : <p className={styles['note']}>{text.moreInsatser(left)}</p>}
          </div>
        )}
      </div>
      <p className={styles['note']}>{area.level === 'kommun' ? text.onlyHereKommun : text.onlyHere}</p>
    </section>
  );
}
