import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useIsWhole } from "../../../store/profile-store.ts";
import { announce } from "../../../store/screen-store.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { MissingAnswers } from "../../me/missing-answers.tsx";
import { chosenSheet, headOrNone, type SheetHead } from "./columns.ts";
import { OtherSheets } from "./other-sheets.tsx";
import { readSheetFile } from "./read-sheet-file.ts";
import { SeasonNote } from "./season-note.tsx";
import { SheetChooser } from "./sheet-chooser.tsx";
import type { SheetTable } from "./sheet-file.ts";
import { SheetSteps } from "./sheet-steps.tsx";
import { REFUSALS } from "./sheet-words.ts";
import "../season.css";

interface Opened {
  /** Which opening of a sheet it is, so that another one begins anew. */
  readonly opened: number;
  readonly fileName: string;
  /** All that the file holds, and the one of them that is looked at. */
  readonly sheets: readonly SheetTable[];
  readonly sheet: SheetTable;
  readonly head: SheetHead;
}

/** The applicant's own sheet into the tracker: what its columns mean, what is asked, what would be set; nothing counts before. */
export function SheetPage(): ReactNode {
  const isWhole = useIsWhole();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [refused, setRefused] = useState<{ fileName: string; why: string } | null>(null);
  const [reading, setReading] = useState(false);
  const read = async (file: File): Promise<void> => {
    setReading(true);
    setRefused(null);
    const found = await readSheetFile(file);
    setReading(false);
    const sheets = found.state === "read" ? found.sheets : [];
    const chosen = chosenSheet(sheets);
    if (chosen === null) {
      setRefused({ fileName: file.name, why: REFUSALS[found.state === "refused" ? found.why : "empty"] });
      return;
    }
    look(file.name, sheets, chosen);
    announce(`${file.name} is read. Nothing counts yet.`);
  };
  const look = (fileName: string, sheets: readonly SheetTable[], sheet: SheetTable): void =>
    setOpened((before) => ({
      opened: (before?.opened ?? 0) + 1,
      ...{ fileName, sheets, sheet, head: headOrNone(sheet) },
    }));
  return (
    <>
      <PageTitle screen="From your sheet">From your sheet</PageTitle>
      <p className="lead">
        Open the sheet in which you keep your applications. You see what each column means before anything
        counts.
      </p>
      {isWhole || opened !== null ? (
        <div className="sheet-steps">
          {opened === null && <SeasonNote what="The applications of your sheet" />}
          <SheetChooser reading={reading} other={opened !== null} onFile={(file) => void read(file)} />
          <div role="alert">
            {refused && (
              <p className="note brick">
                <b>{refused.fileName} was not read.</b> {refused.why} Nothing of yours has changed.
              </p>
            )}
          </div>
          {opened && (
            <>
              <OtherSheets {...opened} onChoose={(sheet) => look(opened.fileName, opened.sheets, sheet)} />
              <SheetSteps key={opened.opened} {...opened} />
            </>
          )}
        </div>
      ) : (
        <div className="empty stack">
          <p>Your answers come first: a season is that of an applicant.</p>
          <MissingAnswers />
        </div>
      )}
      <div className="sec">
        <Link href="/season">Back to the tracker</Link>
      </div>
    </>
  );
}
