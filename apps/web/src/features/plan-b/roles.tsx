import type { RoleAsk, WordedPlanB } from "@smartpick/core";
import { roleHeading, skillName } from "@smartpick/report";
import type { ReactNode } from "react";
import { VerdictShape } from "../../ui/marks.tsx";

/** Work in informatics that needs no residency, the closest first, each with its skills and the shortest way. */
export function Roles({ report }: { report: WordedPlanB }): ReactNode {
  const { roles, skillsTold } = report;
  return (
    <section className="sec stack">
      <h2>Work in informatics without a residency</h2>
      <p className="quiet">
        {skillsTold
          ? "The work that is closest to your skills stands first."
          : "Your profile tells of no skill yet, so none counts as there."}{" "}
        Hours and dollars are published ones.
      </p>
      <div>
        {roles.map((role, at) => (
          <details key={role.id} className="plan-b-role" open={at === 0 ? true : undefined}>
            <summary>
              <b>{roleHeading(role)}</b>
              <span className="sub">{openWords(role)}</span>
            </summary>
            <div className="stack">
              <ul className="plan-b-skills">
                {role.asks.map((ask) => (
                  <Skill key={ask.skill} ask={ask} />
                ))}
              </ul>
              <ul className="bullets">
                {role.words
                  // Which skills are there stands above, one by one.
                  .filter((sentence) => !SKILL_LINE.test(sentence))
                  .map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
              </ul>
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}

const SKILL_LINE = /^(There: |Held below the level asked, |Missing, |Not told, or its level not told, )/;

const STATES: Readonly<Record<RoleAsk["state"], string>> = {
  there: "There",
  partly: "Below the level asked",
  missing: "Missing",
  unknown: "Not told",
};

function Skill({ ask }: { ask: RoleAsk }): ReactNode {
  const { skill, level, state, held } = ask;
  const how = state === "there" && held !== null ? `, ${held.standing}` : "";
  return (
    <li className="verdict" data-state={state}>
      <SkillShape state={state} />
      <span>
        {skillName(skill)}
        <span className="sub">
          {STATES[state]}
          {how} · asked at {level} level
        </span>
      </span>
    </li>
  );
}

function SkillShape({ state }: Pick<RoleAsk, "state">): ReactNode {
  if (state === "there") return <VerdictShape verdict="meets" />;
  if (state === "unknown") return <VerdictShape verdict="unknown" />;
  return (
    <svg width="14" height="14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.2" className="skill-open" />
      {state === "partly" && <path d="M7 1.8A5.2 5.2 0 0 1 7 12.2Z" className="skill-half" />}
    </svg>
  );
}

function openWords({ totals }: WordedPlanB["roles"][number]): string {
  const { partly, missing, unknown } = totals;
  const parts = [
    ...(partly > 0 ? [`${partly} below the level asked`] : []),
    ...(missing > 0 ? [`${missing} missing`] : []),
    ...(unknown > 0 ? [`${unknown} not told`] : []),
  ];
  return parts.length === 0 ? "Every skill is there" : parts.join(" · ");
}
