import type { PortfolioTold } from "@smartpick/core";
import { resumeOf } from "@smartpick/profile";
import { counted } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import { saveFile } from "../../storage/save-file.ts";
import { FileButton } from "../../ui/file-button.tsx";
import { type ResumeRead, takeResume } from "./take-resume.ts";

/** A JSON Resume, out and in; what was taken and what was not is said line by line. */
export function ResumeFiles({
  portfolio,
  name,
}: {
  portfolio: PortfolioTold;
  name: string | null;
}): ReactNode {
  const id = useId();
  const [read, setRead] = useState<ResumeRead | null>(null);
  const { resume, leftOut } = resumeOf(portfolio, name);
  return (
    <div className="stack">
      <p className="small quiet" id={id}>
        JSON Resume is an open format that other tools read. A file only adds entries; none of yours changes.
        The file is kept in your profile, with the name and addresses in it, so that one you save loses
        nothing.
      </p>
      <div className="row">
        <FileButton
          label="A JSON Resume"
          accept=".json"
          describedBy={id}
          onFile={(file) => void takeResume(file).then(setRead)}
        >
          Open a JSON Resume
        </FileButton>
        <button
          type="button"
          className="btn"
          onClick={() => saveFile("resume.json", "application/json", `${JSON.stringify(resume, null, 2)}\n`)}
        >
          Save as JSON Resume
        </button>
      </div>
      {leftOut.length > 0 && (
        <p className="small quiet">
          The format has no place for:{" "}
          {leftOut.map(({ list, count }) => `${list} (${counted(count, "entry", "entries")})`).join(", ")}.
        </p>
      )}
      <div role="status">{read !== null && <Said read={read} />}</div>
    </div>
  );
}

function Said({ read: { isTaken, lines } }: { read: ResumeRead }): ReactNode {
  const [first, ...rest] = lines;
  return (
    <div className={isTaken ? "note stack small" : "note brick stack small"}>
      <p>
        {!isTaken && <b>Not opened. Nothing changed. </b>}
        {first}
      </p>
      {rest.length > 0 && (
        <ul className="bullets">
          {rest.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
            <li key={at}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
