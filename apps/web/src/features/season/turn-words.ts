import type { SeasonTurn } from "../../store/season-assumed.ts";

/** What an act (`act`, as "entering them") does to the season that is shown, said before it is done. */
export function turnWords(act: string, { from, to, told }: SeasonTurn): string {
  return told
    ? `Your answers name the season ${from}: ${act} changes that to ${to}, on every screen.`
    : `Your screens show the season ${from} now: ${act} turns them all to ${to}. You can choose another season under Me.`;
}
