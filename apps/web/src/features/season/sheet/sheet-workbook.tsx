import { type ReactNode, useState } from "react";
import { announce } from "../../../store/screen-store.ts";
import { useHoldsWork } from "../../../store/under-way.ts";
import { NextSheets } from "./next-sheets.tsx";
import { looked, type SheetFile, type SheetProgress, sheetsLeft } from "./open-sheet.ts";
import { OtherSheets } from "./other-sheets.tsx";
import { SheetSteps } from "./sheet-steps.tsx";

/** An open file: the sheet that is looked at, the others of it, and after one is entered the next. */
export function SheetWorkbook({
  file,
  progress,
  isKept,
  onProgress,
  onClose,
  onAllEntered,
}: {
  file: SheetFile;
  progress: SheetProgress;
  isKept: boolean;
  onProgress: (progress: SheetProgress) => void;
  onClose: () => void;
  onAllEntered: () => void;
}): ReactNode {
  const [applications, setApplications] = useState<number | null>(null);
  const { at, said, entered } = progress;
  const now = looked(file, progress);
  const look = (place: number): void => {
    setApplications(null);
    onProgress({ ...progress, at: place });
  };
  const enter = (changed: number): void => {
    const done = [...entered, at];
    if (sheetsLeft(file, done, at).length === 0) onAllEntered();
    else {
      setApplications(changed);
      onProgress({ ...progress, entered: done });
    }
  };
  if (now === null) return null;
  return (
    <>
      {!isKept && <NotKept />}
      {applications === null ? (
        <>
          <OtherSheets
            fileName={file.fileName}
            sheets={file.sheets}
            at={at}
            entered={entered}
            onChoose={look}
          />
          <SheetSteps
            key={`${file.fileName} ${at}`}
            {...now}
            fileName={file.fileName}
            onSay={(one) => onProgress({ ...progress, said: { ...said, [at]: one } })}
            onEntered={enter}
          />
        </>
      ) : (
        <NextSheets
          file={file}
          places={sheetsLeft(file, entered, at)}
          applications={applications}
          onChoose={look}
        />
      )}
      <p className="noprint">
        <button
          type="button"
          className="btn link"
          onClick={() => {
            onClose();
            announce(`${file.fileName} is closed.`);
          }}
        >
          Close this sheet
        </button>
      </p>
    </>
  );
}

/** A browser that keeps nothing loses the sheet with the tab: a newer version of the page asks first. */
function NotKept(): ReactNode {
  useHoldsWork("Your sheet is open and not entered yet.");
  return (
    <p role="status" className="note ochre">
      This browser does not let us keep your sheet. Enter it before you close this tab.
    </p>
  );
}
