import { partnerKindName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { similarPartnersQuery } from '../../api/partner-queries.ts';
import { usePause } from '../../components/use-pause.ts';
import { partnerText as text } from '../../text/partner.ts';
import { PanelLink } from '../panel-link.tsx';
import styles from './partner.module.css';

const shortestName = 2;

/** Those already in the register that may be the same, shown while the name is typed. */
export function SimilarPartners({ name, leaveOut }: { name: string; leaveOut: string | null }) {
  const typed = usePause(name.trim());
  const query = useQuery({ ...similarPartnersQuery(typed), enabled: typed.length >= shortestName });
  const similar = typed.length < shortestName ? [] : (query.data?.items ?? []).filter(({ id }) => id !== leaveOut);
  return (
    // Always there, so that it is read out when something comes.
    <div role="status" className={similar.length === 0 ? undefined : styles['similar']}>
      {similar.length === 0 ? null : (
        <>
          <p>
            <strong>{text.similarTitle}</strong> {text.similarHelp}
          </p>
          <ul>
            {similar.map((partner) => (
              <li key={partner.id} className={styles['similarRow']}>
                <span>
                  {partner.name}
                  <small className={styles['note']}>
                    {partnerKindName[partner.kind]} · {text.insatser(partner.insatsCount)}
                  </small>
                </span>
                <PanelLink to={{ kind: 'partner', partnerId: partner.id }}>
                  {text.open}
                  <span className="visually-hidden"> {partner.name}</span>
                </PanelLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
