import { type ReactNode, useId, useState } from "react";
import { useLocation } from "wouter";
import { type KeptText, TEXT_LIMITS } from "../../storage/kept-text.ts";
import { announce } from "../../store/screen-store.ts";
import { type ReadTextFile, readTextFile } from "../../store/text-reading.ts";
import { FileButton } from "../../ui/file-button.tsx";

const ACCEPTED = ".txt,.md,.docx,.pdf";

/** Opens a text from a file of the device; one that is refused says why, and changes nothing. */
export function OpenTextFile({
  onRead,
}: {
  /** Makes a text of what was read; `null` where no other is kept. */
  onRead: (title: string, words: string) => KeptText | null;
}): ReactNode {
  const id = useId();
  const [, go] = useLocation();
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    const { hash } = window.location;
    setRefused(null);
    setReading(true);
    const found = await readFile(file);
    setReading(false);
    if (found.state === "refused") {
      setRefused(found.words);
      return;
    }
    const text = onRead(file.name.replace(/\.\w+$/, "").slice(0, 120), found.text);
    if (text === null) return;
    announce([`Opened ${file.name}.`, ...found.notes].join(" "));
    if (window.location.hash === hash) go(`/prepare/documents/${text.id}`);
  };
  return (
    <>
      <FileButton
        label="A text file"
        accept={ACCEPTED}
        busy={reading}
        describedBy={`${id}-files`}
        onFile={(file) => void open(file)}
      >
        Open a text file
      </FileButton>
      <p className="small quiet doc-whole-row" id={`${id}-files`}>
        Word (.docx), PDF with text, .txt or .md. It is read on this device.
      </p>
      <div role="alert" className="doc-whole-row">
        {refused !== null && (
          <p className="note brick small">
            <b>Not opened.</b> {refused} Nothing changed.
          </p>
        )}
      </div>
    </>
  );
}

/** Reads a file; where what reads does not come over the network, or the text is none of hers, that is a refusal too. */
async function readFile(file: File): Promise<ReadTextFile> {
  try {
    const found = await readTextFile(file);
    const words = found.state === "read" ? refusalOf(found.text, file.name) : null;
    return words === null ? found : { state: "refused", words };
  } catch {
    return { state: "refused", words: "The part that reads files did not come. Try again with a network." };
  }
}

function refusalOf(text: string, name: string): string | null {
  if (text.trim() === "") return `${name} has no text in it.`;
  if (text.length <= TEXT_LIMITS.characters) return null;
  return `${name} has ${text.length.toLocaleString("en-US")} characters. At most 60,000 are kept.`;
}
