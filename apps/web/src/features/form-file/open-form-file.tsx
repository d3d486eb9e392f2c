import { type ReactNode, useId, useState } from "react";
import { FileButton } from "../../ui/file-button.tsx";
import { type FormFile, readFormFile } from "./form-file.ts";
import "./form-file.css";

/** Opens a printed application; what was read is handed on, and nothing is kept of it here. */
export function OpenFormFile({ onRead }: { onRead: (read: FormFile) => void }): ReactNode {
  const id = useId();
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    const { hash } = window.location;
    setRefused(null);
    setReading(true);
    const found = await readFormFile(file);
    setReading(false);
    if (typeof found === "string") setRefused(found);
    else if (window.location.hash === hash) onRead(found);
  };
  return (
    <div className="stack noprint">
      <FileButton
        label="Your MyERAS application"
        accept=".pdf,.docx,.txt"
        busy={reading}
        describedBy={id}
        onFile={(file) => void open(file)}
      >
        Open your MyERAS application (PDF)
      </FileButton>
      <p className="small quiet" id={id}>
        It is read on this device. You check each line before anything is kept.
      </p>
      <div role="alert">
        {refused !== null && (
          <p className="note brick small ff-refused">
            <b>Not opened.</b> {refused} Nothing changed.
          </p>
        )}
      </div>
    </div>
  );
}
