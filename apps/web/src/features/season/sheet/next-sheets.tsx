import { counted } from "@smartpick/report";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";
import { rowsBelowHead, type SheetFile } from "./open-sheet.ts";

/** After one sheet of a file is entered: its other sheets, each to open at a tap, and the way to the tracker. */
export function NextSheets({
  file,
  places,
  applications,
  onChoose,
}: {
  file: SheetFile;
  /** Places of the sheets that are not entered yet. */
  places: readonly number[];
  /** How many the last one brought. */
  applications: number;
  onChoose: (at: number) => void;
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that entered the last one is gone: the reader goes on here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="note stack" aria-labelledby="next-sheets">
      <h2 id="next-sheets" tabIndex={-1} ref={heading}>
        {counted(applications, "application")} entered
      </h2>
      <p>
        {file.fileName} holds {counted(places.length, "more sheet")}. Look at the next one, or leave it.
      </p>
      <div className="row">
        {places.map((at) => {
          const sheet = file.sheets[at];
          return (
            sheet && (
              <button key={at} type="button" className="btn" onClick={() => onChoose(at)}>
                Read “{sheet.name}”, {counted(rowsBelowHead(sheet), "row")}
              </button>
            )
          );
        })}
        <Link className="btn link" href="/season">
          To the tracker
        </Link>
      </div>
    </section>
  );
}
