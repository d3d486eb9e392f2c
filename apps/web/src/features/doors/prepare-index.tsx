import type { ReactNode } from "react";
import { Link } from "wouter";

interface Part {
  readonly href: string;
  readonly name: string;
  readonly what: string;
}

/** Every part of Prepare by the stage in which it is needed, in the order of the way. */
const STAGES: readonly { readonly stage: string; readonly parts: readonly Part[] }[] = [
  {
    stage: "Now, and each week",
    parts: [
      {
        href: "/prepare/roadmap",
        name: "Follow your roadmap",
        what: "each step with the last day to begin it, and a calendar file.",
      },
      { href: "/chances", name: "See what would help most", what: "what each change adds to your chance." },
      {
        href: "/prepare/people",
        name: "Keep people and promises",
        what: "mentors, people you met, and what is to follow.",
      },
      {
        href: "/season/visa",
        name: "See which doors are still to open",
        what: "by when and for how much.",
      },
    ],
  },
  {
    stage: "Before you apply",
    parts: [
      {
        href: "/prepare/informatics",
        name: "Build your informatics profile",
        what: "skills, courses and projects, and what shows each.",
      },
      {
        href: "/prepare/projects",
        name: "Do a project",
        what: "from the question to the chart and the poster.",
      },
      {
        href: "/prepare/documents",
        name: "Write and check your texts",
        what: "statement, entries, letter requests, interview answers.",
      },
      {
        href: "/prepare/letters",
        name: "Plan your letters",
        what: "who can speak for what, whom to ask by when, a page of facts for each writer.",
      },
      { href: "/list/ask-first", name: "Ask programs first", what: "one e-mail text serves all." },
    ],
  },
  {
    stage: "When you apply",
    parts: [
      {
        href: "/prepare/application",
        name: "Fill the application form",
        what: "each entry with its count and ready to copy. A PDF of it can be read in.",
      },
      { href: "/list/costs", name: "See what the applications cost", what: "service by service." },
      { href: "/me/seal", name: "Send your file to an adviser", what: "sealed for one person." },
    ],
  },
  {
    stage: "When interviews come",
    parts: [
      {
        href: "/prepare/interview",
        name: "Practise for interviews",
        what: "what they will ask, in writing and aloud, and a sheet of each program.",
      },
    ],
  },
  {
    stage: "After the Match",
    parts: [
      {
        href: "/prepare/fellowships",
        name: "Look at the fellowships",
        what: "which programs of your list sit near one, and what one asks.",
      },
      {
        href: "/prepare/plan-b",
        name: "Keep a plan B",
        what: "other work in informatics, and what keeps a later match open.",
      },
    ],
  },
];

/** What can be done under Prepare, as an index by stage. */
export function PrepareIndex(): ReactNode {
  return (
    <section className="sec stack">
      <h2>What you can do here</h2>
      <div className="cols c-2">
        {STAGES.map(({ stage, parts }) => (
          <div key={stage} className="stack">
            <h3>{stage}</h3>
            <ul className="lines">
              {parts.map(({ href, name, what }) => (
                <li key={href}>
                  <Link href={href}>{name}</Link>: {what}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
