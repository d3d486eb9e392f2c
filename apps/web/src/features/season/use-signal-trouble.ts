import { type SentEntry, sentEntries } from "../../store/in-season.ts";
import { useProfile } from "../../store/profile-store.ts";
import { seasonShown } from "../../store/season-assumed.ts";
import { signalTrouble, signalTroubleWords } from "../../store/signal-trouble.ts";
import { useAnswer } from "../../store/use-answer.ts";

/** Why an entry cannot have its signal beside all others, in words; `looking` while that is not known yet. */
export function useSignalTrouble(
  entry: SentEntry,
  today: string,
): { readonly wrong: string | null; readonly looking: boolean } {
  const draft = useProfile((state) => state.draft);
  const season = seasonShown(draft, today);
  const entries = sentEntries(draft);
  const programs = [...new Set([entry.program, ...entries.map(({ program }) => program)])];
  const rules = useAnswer("season.signals", season === null ? null : { programs, season });
  if (season === null || entry.signal === undefined || rules.state !== "done")
    return { wrong: null, looking: entry.signal !== undefined && rules.state === "running" };
  const trouble = signalTrouble(entry, entries, rules.value, { season, today });
  return { wrong: trouble && signalTroubleWords(trouble), looking: false };
}
