import { counted } from "@smartpick/report";
import { type ReactNode, useId } from "react";
import { rowsBelowHead } from "./open-sheet.ts";
import type { SheetTable } from "./sheet-file.ts";

/** Which sheet of a file is read, and the others of it to choose; nothing where it holds one. */
export function OtherSheets({
  fileName,
  sheets,
  at,
  entered,
  onChoose,
}: {
  fileName: string;
  sheets: readonly SheetTable[];
  at: number;
  /** Places of those that are entered. */
  entered: readonly number[];
  onChoose: (at: number) => void;
}): ReactNode {
  const [id, hint] = [useId(), useId()];
  if (sheets.length < 2) return null;
  return (
    <div className="field short-field">
      <label htmlFor={id}>Sheet that is read</label>
      <p id={hint} className="hint">
        {fileName} holds {counted(sheets.length, "sheet")}. Only this one is read; enter them one after the
        other.
      </p>
      <select
        id={id}
        className="select"
        aria-describedby={hint}
        value={at}
        onChange={({ target }) => onChoose(Number(target.value))}
      >
        {sheets.map((sheet, place) => (
          <option key={sheet.name} value={place}>
            {sheet.name}: {counted(rowsBelowHead(sheet), "row")}
            {entered.includes(place) ? ", entered" : ""}
          </option>
        ))}
      </select>
    </div>
  );
}
