import type { Context } from 'hono';
import type { Fetched } from '../../fetching/service-reader.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { problem } from '../../http/problem.ts';

export type Failure = Extract<Fetched<unknown>, { ok: false }>['failure'];

export interface Trouble {
  readonly status: 422 | 502 | 503;
  readonly title: string;
  /** What is wrong and what to do about it. */
  readonly detail: string;
}

const noContact = 'Hälsouppdraget får inte kontakt';
const tableByHand = 'Du kan också hämta tabellen för hand och läsa in den som en fil.';

/** Why nothing was fetched, and what to do: 503 for what may be otherwise in a while, 502 for what is wrong there, 422 for what was asked. */
export function fetchTrouble({ name }: { readonly name: string }, failure: Failure, byHand = tableByHand): Trouble {
  const away = (title: string, detail: string) => ({ status: 503, title, detail: `${detail} ${byHand}` }) as const;
  const broken = (detail: string) => ({ status: 502, title: 'Svaret går inte att använda', detail }) as const;
  const asked = (detail: string) => ({ status: 422, title: 'Det går inte att hämta', detail }) as const;
  switch (failure.why) {
    case 'away':
      return away(noContact, `${name} svarar inte. Datorn kanske saknar internet.`);
    case 'slow':
      return away(noContact, `${name} svarade inte inom 30 sekunder. Försök igen om en stund.`);
    case 'cut':
      return away('Svaret kom inte fram helt', `Svaret från ${name} bröts på vägen, flera gånger. Försök igen.`);
    case 'busy': {
      const when = failure.seconds === null ? 'om några minuter' : `om ${durationText(failure.seconds)}`;
      return away('För många frågor', `${name} tar inte emot fler frågor just nu. Försök igen ${when}.`);
    }
    case 'itsError':
      return away('Fel hos tjänsten', `${name} har ett fel hos sig (${failure.status}). Försök igen om en stund.`);
    case 'redirect':
      return broken(`${name} hänvisar till en annan adress, och dit frågar Hälsouppdraget inte. ${askOperator}`);
    case 'notData':
      return broken(`${name} svarade med något annat än data, kanske en sida om underhåll. ${askOperator}`);
    case 'private':
      return broken(`Adressen till ${name} leder till en dator som inte är ute på internet. ${askOperator}`);
    case 'notAllowed':
      return broken(`${name} hänvisar till en adress som inte får frågas. ${askOperator}`);
    case 'tooLarge':
      return asked(`Svaret från ${name} är större än 10 MB. Välj färre år, områden eller värden.`);
    case 'refused':
      return asked(
        failure.status === 404
          ? `${name} har inget sådant. Tabellen kan ha bytt namn eller tagits bort; sök efter den på nytt.`
          : `${name} svarar inte på frågan (${failure.status}). Välj på nytt vad som ska hämtas.`,
      );
    case 'unusable':
      return asked(failure.problem);
  }
}

/** The same as an answer to a call. */
export function fetchProblem(c: Context<ApiEnv>, service: { readonly name: string }, failure: Failure) {
  const { status, ...told } = fetchTrouble(service, failure);
  if (failure.why === 'busy' && failure.seconds !== null) c.header('Retry-After', String(failure.seconds));
  return problem(c, status, told);
}

const askOperator = 'Den som sköter servern kan ändra adressen i inställningen FETCH_FROM.';

function durationText(seconds: number): string {
  if (seconds < 90) return `${seconds} sekunder`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} minuter` : `${Math.ceil(minutes / 60)} timmar`;
}
