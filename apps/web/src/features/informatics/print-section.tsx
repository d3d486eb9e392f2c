import type { InformaticsReport } from "@smartpick/core";
import { type PrintedPortfolio, printedPortfolio } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import { ResumeFiles } from "./resume-files.tsx";
import { usePortfolio } from "./use-free.ts";

/** The portfolio as a page to print, and as a JSON Resume. */
export function PrintSection({ report }: { report: InformaticsReport }): ReactNode {
  const id = useId();
  const [name, setName] = useState("");
  const portfolio = usePortfolio();
  const own = name.trim() === "" ? null : name.trim();
  const printed = printedPortfolio(portfolio, report, own);
  return (
    <section className="sec stack">
      <div className="noprint stack">
        <h2>Portfolio to print, and files</h2>
        {printed.sections.length === 0 && <p>The page is made of your entries. None is there yet.</p>}
        <div className="field">
          <label htmlFor={id}>Your name on the page</label>
          <p className="hint" id={`${id}-hint`}>
            Empty is fine. It is kept nowhere.
          </p>
          <input
            id={id}
            className="input"
            type="text"
            autoComplete="off"
            maxLength={120}
            aria-describedby={`${id}-hint`}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        <div className="row">
          {printed.sections.length > 0 && (
            <button type="button" className="btn primary" onClick={() => window.print()}>
              Print or save as PDF
            </button>
          )}
        </div>
        <ResumeFiles portfolio={portfolio} name={own} />
      </div>
      {printed.sections.length > 0 && <Sheet printed={printed} />}
    </section>
  );
}

/** The page as it is printed; on paper it is all that is there. */
function Sheet({ printed: { name, title, sections } }: { printed: PrintedPortfolio }): ReactNode {
  return (
    <article className="inf-sheet" aria-label="The portfolio">
      {name !== null && <p className="inf-name">{name}</p>}
      <h2>{title}</h2>
      {sections.map((section) => (
        <section key={section.title}>
          <h3>{section.title}</h3>
          <ul className="bullets">
            {section.lines.map(({ text, more }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
              <li key={at}>
                {text}
                {more !== null && <span className="sub">{more}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
