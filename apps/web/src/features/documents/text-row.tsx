import { dayWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { FoundCount, KeptText } from "../../storage/kept-text.ts";
import { once } from "../../ui/once.ts";

/** One text in the list: title, what the last check found, and a way to delete it. */
export function TextRow({ text, onDelete }: { text: KeptText; onDelete: () => void }): ReactNode {
  return (
    <li className="doc-row">
      <div>
        <Link className="strong" href={`/prepare/documents/${text.id}`}>
          {text.title}
        </Link>
        <p className="small">{foundWords(text.found)}</p>
        <p className="small quiet">
          {[text.specialty, ...text.programs.slice(0, 2), `changed ${dayOf(text.changed)}`]
            .filter((part) => part !== null)
            .join(" · ")}
        </p>
      </div>
      <button type="button" className="btn s" aria-label={`Delete ${text.title}`} onClick={once(onDelete)}>
        Delete
      </button>
    </li>
  );
}

/** What the last check found, in one line. */
function foundWords(found: FoundCount | null): string {
  if (found === null) return "Not checked yet";
  const fix =
    found.fix === 0 ? "Nothing to fix" : `${found.fix} ${found.fix === 1 ? "thing" : "things"} to fix`;
  return found.think === 0 ? fix : `${fix}, ${found.think} to think about`;
}

/** The day of a moment on this device, as words. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  return dayWords(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`);
}
