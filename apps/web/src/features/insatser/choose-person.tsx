import type { Role } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { peopleQuery } from '../../api/queries.ts';
import { useChoosePerson } from '../../app/use-session.ts';
import { ExampleMark } from '../../components/example-mark.tsx';
import formStyles from '../../panel/form/form.module.css';
import { shellText } from '../../text/shell.ts';

/** Where nobody is chosen, or somebody with nothing to do here: says so, and one press makes you somebody who has. */
export function ChoosePerson({ title, detail, roles }: { title: string; detail: string; roles: readonly Role[] }) {
  const people = useQuery(peopleQuery).data?.items ?? [];
  const choose = useChoosePerson();
  return (
    <section className={formStyles['who']} aria-label={title}>
      <p>
        <strong>{title}</strong> {detail}
      </p>
      <div className={formStyles['people']}>
        {people
          .filter(({ role }) => roles.includes(role))
          .map((person) => (
            <Button key={person.id} className={formStyles['person'] ?? ''} onPress={() => choose.mutate(person.id)}>
              {person.name}
            </Button>
          ))}
        {people.length === 0 ? null : <ExampleMark />}
      </div>
      {choose.isError ? <p role="alert">{shellText.offline}</p> : null}
    </section>
  );
}
