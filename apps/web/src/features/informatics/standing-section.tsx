import type { InformaticsReport } from "@smartpick/core";
import { domainLine, informaticsStageWords, STANDING_RULES, skillLine } from "@smartpick/report";
import type { ReactNode } from "react";
import { Noted } from "./noted.tsx";

/** How each skill stands, and how far the five domains are covered. */
export function SkillsSection({
  report,
  ids,
}: {
  report: InformaticsReport;
  ids: readonly string[];
}): ReactNode {
  const { skills, domains } = report;
  return (
    <section className="sec stack">
      <h2>Your skills, and what speaks for them</h2>
      {skills.length === 0 ? (
        <p>No skill is told yet. Enter one, or a project that needed it.</p>
      ) : (
        <ul className="lines inf-skills">
          {skills.map((skill) => (
            <li key={skill.key}>
              <Skill line={skillLine(skill)} />
            </li>
          ))}
        </ul>
      )}
      <ul className="bullets small quiet">
        {STANDING_RULES.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {domains.length > 0 && (
        <>
          <h3>The five domains of clinical informatics</h3>
          <ul className="bullets">
            {domains.map((domain) => (
              <li key={domain.id}>
                {domainLine(domain)}.
                <Noted ids={ids} source={domain.source} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** "Measured" stands out, by its weight alone. */
function Skill({ line }: { line: string }): ReactNode {
  const [standing = "", ...rest] = line.split(": ");
  return (
    <p>
      <b>{standing}:</b> {rest.join(": ")}
    </p>
  );
}

/** What is looked for at each stage and is not there yet. */
export function GapsSection({
  report,
  ids,
}: {
  report: InformaticsReport;
  ids: readonly string[];
}): ReactNode {
  const stages = informaticsStageWords(report.gaps);
  if (stages.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>What is missing, by stage</h2>
      {stages.map(({ title, lines }) => (
        <div className="stack" key={title}>
          <h3>{title}</h3>
          {lines.length > 0 && (
            <ul className="bullets">
              {lines.map(({ text, source }) => (
                <li key={text}>
                  {text}
                  <Noted ids={ids} source={source} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
