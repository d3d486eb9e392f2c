import type { InformaticsReport } from "@smartpick/core";
import { askWords, listed, originWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { CopyButton } from "../application/copy-button.tsx";

type Line = InformaticsReport["bullets"][number];

/** Lines for a CV, made of her own words: where each word stands, what is missing, and a way to copy it. */
export function CvLines({ report }: { report: InformaticsReport }): ReactNode {
  const { bullets: lines, limit } = report;
  return (
    <section className="sec stack">
      <h2>Lines for your CV</h2>
      {lines.length === 0 ? (
        <p>Each project, course, publication and committee gives one line. None is entered yet.</p>
      ) : (
        <ul className="plain inf-cv">
          {lines.map((line, at) => (
            <CvLine key={line.at} line={line} name={`CV line ${at + 1}`} most={limit?.max ?? null} />
          ))}
        </ul>
      )}
    </section>
  );
}

function CvLine({ line, name, most }: { line: Line; name: string; most: number | null }): ReactNode {
  const { text, segments, asks, characters } = line;
  const parts = segments.filter(({ from }) => from !== null);
  return (
    <li className="stack">
      <p>{text}.</p>
      {asks.length > 0 && (
        <p className="small">
          <b>Missing:</b> {listed(askWords(asks))}.
        </p>
      )}
      {most !== null && characters > most && (
        <p className="small">
          ▲ {characters} characters. An experience of the form takes {most}.
        </p>
      )}
      <div className="eras-acts noprint">
        <CopyButton name={name} text={text} />
      </div>
      <details className="more">
        <summary>
          Where each word comes from<span className="vh">: {name}</span>
        </summary>
        <ul className="bullets small">
          {parts.map(({ text: words, from }) => (
            <li key={from}>
              “{words}”: {originWords(from ?? "")}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
