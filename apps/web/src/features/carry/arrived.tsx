import { dayWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { openAsNew } from "../../store/profile-acts.ts";
import { announce } from "../../store/screen-store.ts";
import { type Arrival, answerCount } from "./arrival.ts";
import "./carry.css";

const MOST_PROBLEMS = 8;

/** What came, and the question what to do with it. Nothing on this device is replaced. */
export function ArrivedAnswers({
  arrival,
  onSettled,
}: {
  arrival: Arrival;
  /** Called before the screen changes, or when they are left. */
  onSettled: (opened: boolean) => void;
}): ReactNode {
  const { draft, whole, day } = arrival;
  const name = arrival.name ?? "From another device";
  const [, go] = useLocation();
  const open = async (): Promise<void> => {
    await openAsNew(name, draft);
    onSettled(true);
    announce(`${name} is open as a profile of its own.`);
    go(whole ? "/list" : "/me");
  };
  return (
    <div className="stack">
      <dl className="lines kv came">
        <div>
          <dt>Called</dt>
          <dd>{arrival.name ?? "Not said"}</dd>
        </div>
        <div>
          <dt>Holds</dt>
          <dd>{answerCount(draft)}</dd>
        </div>
        <div>
          <dt>Packed on</dt>
          <dd>{day === null ? "Not said" : dayWords(day)}</dd>
        </div>
        <div>
          <dt>Format</dt>
          <dd>{String(draft.schema ?? "Not said")}</dd>
        </div>
      </dl>
      {!whole && <p>Some answers in it are missing or have to be corrected. The form shows which ones.</p>}
      <p>It opens as a profile of its own. The profiles on this device stay as they are.</p>
      <div className="row">
        <button type="button" className="btn primary" onClick={() => void open()}>
          Open as a new profile
        </button>
        <button type="button" className="btn" onClick={() => onSettled(false)}>
          Do not open it
        </button>
      </div>
    </div>
  );
}

/** Why something was not opened. */
export function NotOpened({ what, problems }: { what: string; problems: readonly string[] }): ReactNode {
  return (
    <div className="note brick stack" role="alert">
      <p>
        <b>{what} was not opened.</b> Nothing on this device changed.
      </p>
      <ul className="bullets small">
        {problems.slice(0, MOST_PROBLEMS).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {problems.length > MOST_PROBLEMS && <p>And {problems.length - MOST_PROBLEMS} more.</p>}
    </div>
  );
}
