import { type Person, type Role, roleName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { areasQuery, peopleQuery, regionQuery } from '../../api/queries.ts';
import { useChoosePerson, usePerson } from '../../app/use-session.ts';
import type { ViewState } from '../../app/view-state.ts';
import { ExampleMark } from '../../components/example-mark.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { number } from '../../format/format.ts';
import { startText } from '../../text/start.ts';
import styles from './start.module.css';

type StartRole = keyof typeof startText.roles;

/** Where each role's work begins. */
const beginnings: Record<StartRole, ViewState> = {
  halsosamordnare: {},
  planerare: { colour: 'socioekonomiskt-index', table: '1' },
  samrad: { layers: ['kommun', 'tatort', 'catchments', 'vardcentral', 'narmottagning'] },
};

/** What this is in two sentences, and the first steps of the three roles. */
export function Start() {
  const region = useQuery(regionQuery).data;
  const lan = useQuery(areasQuery).data?.items.find((area) => area.level === 'lan');
  const people = useQuery(peopleQuery).data?.items ?? [];
  return (
    <div className={styles['page']}>
      <header className={styles['intro']}>
        <p className={styles['region']}>{region?.name ?? '\u00a0'}</p>
        <h1>{startText.title}</h1>
        <p className={styles['what']}>{startText.what(region?.name ?? startText.theLan)}</p>
      </header>
      <section aria-labelledby="roles">
        <h2 id="roles">{startText.rolesTitle}</h2>
        <div className={styles['roles']}>
          {(Object.keys(startText.roles) as StartRole[]).map((role) => (
            <RoleCard key={role} role={role} people={people.filter((one) => one.role === role)} />
          ))}
        </div>
      </section>
      {region !== undefined && lan !== undefined && (
        <footer className={styles['facts']}>
          <p>{startText.inhabitants(number(lan.population), lan.name, region.populationYear)}</p>
          <SourceNote sourceId={region.populationSourceId} year={region.populationYear} />
        </footer>
      )}
    </div>
  );
}

function RoleCard({ role, people }: { role: StartRole; people: readonly Person[] }) {
  const { title, steps, action } = startText.roles[role];
  return (
    <article className={styles['role']}>
      <h3>{title}</h3>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <People people={people} role={role} />
      <Link to="/karta" search={beginnings[role]} className={styles['action']}>
        {action}
      </Link>
    </article>
  );
}

/** One click makes you one of them. */
function People({ people, role }: { people: readonly Person[]; role: Role }) {
  const chosen = usePerson();
  const choose = useChoosePerson();
  if (people.length === 0) return null;
  return (
    <fieldset className={styles['people']}>
      <legend>
        {startText.be} <ExampleMark />
      </legend>
      {people.map((person) => (
        <Button
          key={person.id}
          className={styles['person'] ?? ''}
          aria-pressed={person.id === chosen?.id}
          onPress={() => choose.mutate(person.id === chosen?.id ? null : person.id)}
        >
          {shortName(person, role)}
        </Button>
      ))}
    </fieldset>
  );
}

/** Under the heading "Hälsosamordnare", "Hälsosamordnare i Tierp" need only say "Tierp". */
function shortName(person: Person, role: Role): string {
  const prefix = `${roleName[role]} i `;
  return person.name.startsWith(prefix) ? person.name.slice(prefix.length) : person.name;
}
