import type { ReactNode } from "react";
import { differencesOf } from "../../../store/differences.ts";
import { profileCode } from "../../../store/profile-code.ts";
import { useProfile } from "../../../store/profile-store.ts";
import { announce } from "../../../store/screen-store.ts";
import { tryNoMore } from "../../../store/trial.ts";
import type { OtherProfile } from "./use-trial-profile.ts";

/** What was changed, "was → is", each with its own Undo. */
export function ChangedAnswers({ other }: { other: OtherProfile }): ReactNode {
  const own = useProfile((state) => state.draft);
  const differences = differencesOf(own, other.draft);
  const [problem] = other.problems;
  return (
    <section className="stack" aria-label="What you changed">
      <h2>What you changed</h2>
      {differences.length === 0 && (
        <p className="quiet">Nothing yet. Try a step, or change any answer below.</p>
      )}
      <ul className="plain lines changed">
        {differences.map(({ path, label, before, after }) => (
          <li key={path} className="row between">
            <p>
              <b>{label}</b>
              <span className="sub">
                {before} <span aria-hidden="true">→</span>
                <span className="vh"> becomes </span> {after}
              </span>
            </p>
            <button
              type="button"
              className="btn link s"
              aria-label={`Undo ${label}`}
              onClick={() => {
                tryNoMore(path);
                announce(`${label} is as in your answers again.`);
              }}
            >
              Undo
            </button>
          </li>
        ))}
      </ul>
      {problem && (
        <p className="wrong" role="status">
          {profileCode()?.problemWords(problem)}
        </p>
      )}
    </section>
  );
}
