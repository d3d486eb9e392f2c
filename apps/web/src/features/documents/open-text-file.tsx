import type { DocumentKind } from "@smartpick/answers";
import { type ReactNode, useId, useRef, useState } from "react";
import { TEXT_LIMITS } from "../../storage/kept-text.ts";
import { announce } from "../../store/screen-store.ts";
import { type ReadTextFile, readTextFile } from "../../store/text-reading.ts";
import { addText } from "../../store/texts.ts";
import type { TextsOnScreen } from "../../store/use-texts.ts";
import { useGoAfter } from "../../ui/use-go-after.ts";
import { FULL, freeTitle, KindField, SpecialtyField, useSpecialty } from "./new-text.tsx";

const ACCEPTED = ".txt,.md,.docx,.pdf";

/** Opens a text from a file of the device; one that is refused says why, and changes nothing. */
export function OpenTextFile({ shown }: { shown: TextsOnScreen }): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const goAfter = useGoAfter();
  const [kind, setKind] = useState<DocumentKind>("personal-statement");
  const [specialty, setSpecialty] = useSpecialty();
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    setRefused(null);
    setReading(true);
    const found = await readFile(file);
    setReading(false);
    const words = refusalOf(found, file.name);
    if (words !== null || found.state !== "read") {
      setRefused(words);
      return;
    }
    const { document, lot, texts } = shown;
    const title = freeTitle(
      file.name.replace(/\.\w+$/, "").slice(0, 120),
      texts.map((text) => text.title),
    );
    const text = addText({ document, lot, kind, title, specialty, text: found.text });
    if (text === null) {
      setRefused(FULL);
      return;
    }
    announce([`Opened ${file.name}.`, ...found.notes].join(" "));
    await goAfter(Promise.resolve(), `/prepare/documents/${text.id}`);
  };
  return (
    <div className="stack">
      <h3>Open a file</h3>
      <KindField id={`${id}-kind`} kind={kind} onChange={setKind} />
      <SpecialtyField id={`${id}-specialty`} value={specialty} onChange={setSpecialty} />
      <button
        type="button"
        className="btn"
        aria-busy={reading}
        aria-describedby={`${id}-files`}
        onClick={() => input.current?.click()}
      >
        Open a text file
      </button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        hidden
        aria-label="A text file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) void open(file);
        }}
      />
      <p className="small quiet" id={`${id}-files`}>
        Word (.docx), PDF with text, .txt or .md. It is read on this device.
      </p>
      <div role="alert">
        {refused !== null && (
          <p className="note brick small">
            <b>Not opened.</b> {refused} Nothing changed.
          </p>
        )}
      </div>
    </div>
  );
}

/** Reads a file; where what reads does not come over the network, that is a refusal too. */
async function readFile(file: File): Promise<ReadTextFile> {
  try {
    return await readTextFile(file);
  } catch {
    return {
      state: "refused",
      words: "The part that reads files did not come. Try again with a network.",
    };
  }
}

function refusalOf(found: ReadTextFile, name: string): string | null {
  if (found.state === "refused") return found.words;
  if (found.text.trim() === "") return `${name} has no text in it.`;
  if (found.text.length <= TEXT_LIMITS.characters) return null;
  return `${name} has ${found.text.length.toLocaleString("en-US")} characters. At most 60,000 are kept.`;
}
