import { number } from '../../format/format.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';

const text = scenarioText.comparison;

/** How much shorter or longer a way becomes, in words instead of a sign: `0,43 kortare`. */
export function wayChange(saved: number, decimals: number): string {
  const amount = number(Math.abs(saved), decimals);
  if (amount === number(0, decimals)) return text.asToday;
  return saved > 0 ? text.shorter(amount) : text.longer(amount);
}
