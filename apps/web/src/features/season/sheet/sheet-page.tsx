import { type ReactNode, useState } from "react";
import { Link, useLocation } from "wouter";
import { useIsWhole } from "../../../store/profile-store.ts";
import { announce } from "../../../store/screen-store.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { MissingAnswers } from "../../me/missing-answers.tsx";
import { readSheetFile } from "./read-sheet-file.ts";
import { SeasonNote } from "./season-note.tsx";
import { SheetChooser } from "./sheet-chooser.tsx";
import { REFUSALS } from "./sheet-words.ts";
import { SheetWorkbook } from "./sheet-workbook.tsx";
import { useOpenSheet } from "./use-open-sheet.ts";
import "../season.css";

/** The applicant's own sheet into the tracker: what its columns mean, what is asked, what would be set; nothing counts before. */
export function SheetPage(): ReactNode {
  const isWhole = useIsWhole();
  const [, go] = useLocation();
  const sheet = useOpenSheet();
  const [refused, setRefused] = useState<{ fileName: string; why: string } | null>(null);
  const [reading, setReading] = useState(false);
  const isOpen = sheet.open !== null;
  const read = async (file: File): Promise<void> => {
    setReading(true);
    setRefused(null);
    const found = await readSheetFile(file);
    setReading(false);
    if (found.state === "read" && sheet.take(file.name, found.sheets))
      announce(`${file.name} is read. Nothing counts yet.`);
    else setRefused({ fileName: file.name, why: REFUSALS[found.state === "refused" ? found.why : "empty"] });
  };
  return (
    <>
      <PageTitle screen="From your sheet">From your sheet</PageTitle>
      <p className="lead">
        Open the sheet in which you keep your applications. You see what each column means before anything
        counts.
      </p>
      {isWhole || isOpen ? (
        <div className="sheet-steps" aria-busy={!sheet.looked}>
          {!isOpen && <SeasonNote what="The applications of your sheet" />}
          <SheetChooser reading={reading} other={isOpen} onFile={(file) => void read(file)} />
          <div role="alert">
            {refused && (
              <p className="note brick">
                <b>{refused.fileName} was not read.</b> {refused.why} Nothing of yours has changed.
              </p>
            )}
          </div>
          {sheet.open !== null && (
            <SheetWorkbook
              {...sheet.open}
              isKept={sheet.isKept}
              onProgress={sheet.setProgress}
              onClose={sheet.close}
              onAllEntered={() => {
                sheet.close();
                go("/season");
              }}
            />
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
