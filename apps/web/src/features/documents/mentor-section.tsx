import { type ReactNode, useState } from "react";
import type { KeptText, Remark } from "../../storage/kept-text.ts";
import { saveFile } from "../../storage/save-file.ts";
import { announce } from "../../store/screen-store.ts";
import { readTextFile } from "../../store/text-reading.ts";
import { changeText } from "../../store/texts.ts";
import { FileButton } from "../../ui/file-button.tsx";
import { SECTIONS } from "./editor-head.tsx";
import type { Point } from "./points.ts";
import { withNewRemarks } from "./remark-lists.ts";
import { commentsIn, reviewFile } from "./review-file.ts";
import { keepVersion } from "./versions-section.tsx";

/** A file for a mentor, and the way in for one that comes back: its comments stand beside the findings. */
export function MentorSection({ text, points }: { text: KeptText; points: readonly Point[] }): ReactNode {
  const send = (): void => {
    saveFile(fileName(text.title), "text/plain", reviewFile(text, points));
    keepVersion(text, "Sent to a mentor");
    announce("The file is saved. This version is kept.");
  };
  return (
    <section className="sec stack">
      <h2 id={SECTIONS.mentor} tabIndex={-1}>
        For a mentor
      </h2>
      <p>
        The file holds your text and the numbered findings. Your mentor opens it with any program and types
        below a line, after “&gt;”.
      </p>
      <div className="row">
        <button type="button" className="btn" onClick={send}>
          Save a file for a mentor
        </button>
        <OpenComments text={text} />
      </div>
    </section>
  );
}

function OpenComments({ text }: { text: KeptText }): ReactNode {
  const [told, setTold] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    setTold(null);
    const found = await readTextFile(file).catch(() => null);
    if (found === null || found.state === "refused") {
      setTold(found?.words ?? "The part that reads files did not come. Try again with a network.");
      return;
    }
    const known = [text.text, ...text.versions.map((version) => version.text)];
    const { comments, others } = commentsIn(found.text, known);
    const fresh: readonly Remark[] = [...comments, ...others.map((words) => ({ quote: "", words }))];
    if (fresh.length === 0) {
      setTold(`${file.name} has no comment in it: no line begins with >.`);
      return;
    }
    changeText(text.id, ({ remarks }) => ({ remarks: withNewRemarks(remarks, fresh) }));
    announce(fresh.length === 1 ? "1 comment came back." : `${fresh.length} comments came back.`);
  };
  return (
    <>
      <FileButton label="A file with comments" accept=".txt,.md" onFile={(file) => void open(file)}>
        Open a file with comments
      </FileButton>
      <div role="alert">{told !== null && <p className="note brick small">{told}</p>}</div>
    </>
  );
}

function fileName(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  return `${plain === "" ? "text" : plain}-for-a-mentor.txt`;
}
