import type { LettersReport } from "@smartpick/core";
import { counted, qualityName, writerAt } from "@smartpick/report";
import { type ReactNode, useId } from "react";

type Coverage = LettersReport["coverage"][number];

/** Six qualities against the letters: who speaks of which. On a narrow screen a row becomes a block of its own. */
export function CoverageMatrix({ report }: { report: LettersReport }): ReactNode {
  return (
    <section className="sec stack">
      <h2>Who can speak for what</h2>
      <div className="wide-only">
        <Grid report={report} />
      </div>
      <ul className="plain narrow-only rec-blocks">
        {report.coverage.map((of) => (
          <li key={of.quality}>
            <b>{capital(qualityName(of.quality))}</b>
            <CoverMark writers={of.writers} />
            <span className="sub">
              {namesOf(report, of.letters) || "No letter speaks of it yet."}
              {of.ahead.length > 0 && ` Once your work has begun: ${namesOf(report, of.ahead)}.`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Grid({ report }: { report: LettersReport }): ReactNode {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="tablewrap" aria-labelledby={id} tabIndex={0}>
      <table className="rec-grid">
        <caption id={id} className="vh">
          Which letter speaks of which quality
        </caption>
        <thead>
          <tr>
            <th scope="col">Quality</th>
            <th scope="col">In all</th>
            {report.letters.map(({ key }, index) => (
              <th scope="col" key={key}>
                {writerAt(report, index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.coverage.map((of) => (
            <tr key={of.quality}>
              <th scope="row">{capital(qualityName(of.quality))}</th>
              <td>
                <CoverMark writers={of.writers} />
              </td>
              {report.letters.map(({ key }, index) => (
                <td key={key}>
                  <SpeaksMark speaks={of.letters.includes(index)} isAhead={of.ahead.includes(index)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function namesOf(report: LettersReport, places: readonly number[]): string {
  return places.map((index) => writerAt(report, index)).join("; ");
}

/** Whether a letter speaks of a quality, or will: work that has not begun shows nothing yet. */
function SpeaksMark({ speaks, isAhead }: { speaks: boolean; isAhead: boolean }): ReactNode {
  if (isAhead)
    return (
      <span className="mark quiet">
        <Disc className="rec-empty" /> Later<span className="vh">, once your work together has begun</span>
      </span>
    );
  return speaks ? (
    <span className="mark">
      <Disc className="rec-full" /> Speaks
    </span>
  ) : (
    <span className="mark faint">
      <span aria-hidden="true">–</span>
      <span className="vh">does not speak of it</span>
    </span>
  );
}

/** How many people speak of a quality: a ring, half a disc or a disc, and the words. */
function CoverMark({ writers }: Pick<Coverage, "writers">): ReactNode {
  const words = writers === 0 ? "Nobody" : writers === 1 ? "One alone" : counted(writers, "writer");
  return (
    <span className={writers === 0 ? "mark rec-none" : "mark"}>
      <Disc className={writers === 0 ? "rec-empty" : writers === 1 ? "rec-half" : "rec-full"} />
      {words}
    </span>
  );
}

function Disc({ className }: { className: string }): ReactNode {
  return (
    <svg className={className} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.2" strokeWidth="1.6" />
      {className === "rec-half" && <path d="M7 1.8A5.2 5.2 0 0 0 7 12.2Z" />}
    </svg>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
