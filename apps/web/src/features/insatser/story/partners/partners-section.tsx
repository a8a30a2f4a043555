import { partnerKindName } from '@halsouppdrag/domain';
import { ExampleMark } from '../../../../components/example-mark.tsx';
import { PanelLink } from '../../../../panel/panel-link.tsx';
import { partText } from '../../../../text/insats-story-parts.ts';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import { StorySection } from '../story-section.tsx';
import { PartnersForm } from './partners-form.tsx';
import { partnersKind } from './partners-kind.ts';

const text = partText.partners;

/** Who is in it, and what each of them does. */
export function PartnersSection() {
  const { insats, look } = useStory();
  return (
    <StorySection kind={partnersKind} level={2} form={(form) => <PartnersForm form={form} />}>
      {insats.partnerRoles.length === 0 ? (
        <p className={styles['quiet']}>{text.none}</p>
      ) : (
        <ul className={styles['cards']}>
          {insats.partnerRoles.map(({ partnerId, role }) => {
            const partner = look.partner(partnerId);
            return (
              <li key={partnerId} className={styles['card']}>
                <p className={styles['lead']}>
                  <PanelLink to={{ kind: 'partner', partnerId }}>{partner?.name ?? text.unknown}</PanelLink>
                </p>
                <p>{role === '' ? <span className={styles['quiet']}>{text.noRole}</span> : role}</p>
                {partner === undefined ? null : (
                  <p className={styles['quiet']}>
                    {[partnerKindName[partner.kind], partner.contactFunction, partner.contactAddress]
                      .filter((part) => part !== '')
                      .join(' · ')}
                    {partner.example ? <ExampleMark /> : null}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {insats.partners === '' ? null : (
        <p>
          <span className={styles['quiet']}>{text.written}:</span> {insats.partners}
        </p>
      )}
    </StorySection>
  );
}
