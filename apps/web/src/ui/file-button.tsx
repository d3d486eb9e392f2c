import { type ReactNode, useRef } from "react";

/** A button that asks for a file of the device; `label` names the field behind it. The same file may be given again. */
export function FileButton({
  label,
  accept,
  busy = false,
  describedBy,
  onFile,
  children,
}: {
  label: string;
  accept: string;
  busy?: boolean;
  describedBy?: string;
  onFile: (file: File) => void;
  children: ReactNode;
}): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="btn"
        aria-busy={busy}
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
