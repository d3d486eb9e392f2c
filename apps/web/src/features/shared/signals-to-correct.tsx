import type { Problem } from "@smartpick/core";
import type { ReactNode } from "react";
import { sentEntries } from "../../store/in-season.ts";
import { useProfile } from "../../store/profile-store.ts";
import { todayHere } from "../../store/run.ts";
import { takeSignal } from "../../store/season-acts.ts";
import { seasonShown } from "../../store/season-assumed.ts";
import { signalsAtFault } from "../../store/signal-trouble.ts";
import { useAnswer } from "../../store/use-answer.ts";

/** Whether a problem speaks of the signal of an application that was sent. */
export function isSentSignal({ path }: Problem): boolean {
  return /^in_season\[\d+\]\.signal$/.test(path);
}

/** The applications whose signal the season does not give, each with the way to take it away. */
export function SignalsToCorrect(): ReactNode {
  const draft = useProfile((state) => state.draft);
  const today = todayHere();
  const season = seasonShown(draft, today);
  const signalled = sentEntries(draft).filter(({ signal }) => signal !== undefined && signal !== "none");
  const ids = signalled.map(({ program }) => program);
  const rules = useAnswer("season.signals", season === null ? null : { programs: ids, season });
  const names = useAnswer("facts.names", { ids }, { topic: "programs with a signal" }).last;
  if (season === null || rules.state !== "done") return null;
  const wrong = signalsAtFault(signalled, rules.value, { season, today });
  return (
    <>
      <p>Take a signal away where you did not send it. The application stays.</p>
      <ul className="lines">
        {wrong.map(({ program, signal }) => {
          const name = names?.[program] ?? program;
          return (
            <li key={program} className="row between">
              <span>
                {name}
                <span className="sub">
                  {rules.value[program]?.specialty} · {signal === "signal" ? "signal" : `${signal} signal`}
                </span>
              </span>
              <button type="button" className="btn s" onClick={() => takeSignal({ program, name })}>
                Take its signal away<span className="vh">: {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
