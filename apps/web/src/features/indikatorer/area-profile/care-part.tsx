import { vardenhetKindName } from '@halsouppdrag/domain';
import { useId } from 'react';
import { VardenhetSymbol } from '../../../components/vardenhet-symbol.tsx';
import { WideTable } from '../../../components/wide-table.tsx';
import { distance } from '../../../format/format.ts';
import { areaProfileText as text } from '../../../text/area-profile.ts';
import styles from './area-profile.module.css';
import { careSentences, kindsWithout } from './near-care.ts';
import type { ProfileFacts } from './use-profile-facts.ts';

/** The nearest open unit of each kind, and how many have one near. */
export function CarePart({ facts }: { facts: ProfileFacts }) {
  const { area, care } = facts;
  const id = useId();
  const without = kindsWithout(area.nearest);
  return (
    <section className={styles['part']}>
      <h2>{text.care}</h2>
      {area.nearest.length === 0 ? (
        <p>{text.noCare}</p>
      ) : (
        <>
          <p>{care === null ? text.careFailed : careSentences(facts).join(' ')}</p>
          <WideTable labelledBy={id}>
            <table className={styles['figures']} aria-labelledby={id}>
              <caption id={id} className="visually-hidden">
                {text.careCaption(area.name)}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{text.kind}</th>
                  <th scope="col">{text.unit}</th>
                  <th scope="col" className={styles['numeric']}>
                    {text.distance}
                  </th>
                </tr>
              </thead>
              <tbody>
                {area.nearest.map(({ kind, name, distanceKm }) => (
                  <tr key={kind}>
                    <th scope="row">
                      <span className={styles['kind']}>
                        <VardenhetSymbol kind={kind} />
                        {vardenhetKindName[kind].one}
                      </span>
                    </th>
                    <td>{name}</td>
                    <td className={styles['numeric']}>{distance(distanceKm)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
          <p className={styles['note']}>
            {without.length === 0 ? null : `${text.noKinds(without)} `}
            {care?.method}
          </p>
        </>
      )}
    </section>
  );
}
