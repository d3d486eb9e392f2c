import { type ReactNode, useId, useRef } from "react";

/** The button that opens a sheet from the device. */
export function SheetChooser({
  reading,
  other,
  onFile,
}: {
  reading: boolean;
  /** Whether one is open already. */
  other: boolean;
  onFile: (file: File) => void;
}): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const label = other ? "Open another sheet" : "Open a sheet";
  return (
    <div className="stack noprint">
      <button
        type="button"
        className={other ? "btn" : "btn primary"}
        aria-busy={reading}
        aria-describedby={hint}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) onFile(file);
        }}
      />
      <p id={hint} className="hint">
        Excel (.xlsx) or text (.csv), up to 5 MB. It is read on this device, and kept here until you enter or
        close it.
      </p>
    </div>
  );
}
