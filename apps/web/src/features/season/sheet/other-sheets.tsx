import { counted } from "@smartpick/report";
import { type ReactNode, useId } from "react";
import type { SheetTable } from "./sheet-file.ts";

/** Which sheet of a file is read, and the others of it to choose; nothing where it holds one. */
export function OtherSheets({
  fileName,
  sheets,
  sheet,
  onChoose,
}: {
  fileName: string;
  sheets: readonly SheetTable[];
  sheet: SheetTable;
  onChoose: (sheet: SheetTable) => void;
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
        value={sheets.indexOf(sheet)}
        onChange={({ target }) => {
          const chosen = sheets[Number(target.value)];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {sheets.map(({ name, rows }, at) => (
          <option key={name} value={at}>
            {name}: {counted(rows.length, "row")}
          </option>
        ))}
      </select>
    </div>
  );
}
