import type { ReactNode } from "react";
import { type Difference, differencesOf } from "../store/differences.ts";
import type { Draft } from "../store/draft.ts";
import { openAsNew, openInPlace } from "../store/profile-acts.ts";
import { ownAnswers, saveAnswersAsFile } from "../store/profile-file.ts";
import { announce } from "../store/screen-store.ts";
import { Sheet } from "./sheet.tsx";

const MOST_LINES = 4;

/** Asks what becomes of the answers that are there: shows what differs before anything changes. */
export function OpenFileSheet({
  fileName,
  draft,
  onOpened,
  onCancel,
}: {
  fileName: string;
  draft: Draft;
  onOpened: () => void;
  onCancel: () => void;
}): ReactNode {
  const own = ownAnswers();
  const openNew = async (): Promise<void> => {
    await openAsNew(fileName.replace(/\.(ya?ml|json)$/i, ""), draft);
    onOpened();
  };
  const replace = async (): Promise<void> => {
    await openInPlace(fileName, draft);
    onOpened();
  };
  const save = async (): Promise<void> => {
    await saveAnswersAsFile(own.draft);
    announce("Your present answers were saved to your downloads.");
  };
  return (
    <Sheet title={`Open ${fileName}?`} open onClose={onCancel} warning>
      <Differences name={own.name} differences={differencesOf(own.draft, draft)} />
      <p>
        <button type="button" className="btn link" onClick={() => void save()}>
          Save my present answers as a file first
        </button>
      </p>
      <div className="row">
        <button type="button" className="btn primary" onClick={() => void openNew()}>
          Open as a new profile
        </button>
        <button type="button" className="btn" onClick={() => void replace()}>
          Replace this profile
        </button>
        <button type="button" className="btn link" onClick={onCancel}>
          Cancel
        </button>
      </div>
      <p className="small quiet">
        Replaced answers stay in the trash for 30 days. Texts and recordings stay on this device. You are then
        asked whether they go with the new answers.
      </p>
    </Sheet>
  );
}

function Differences({ name, differences }: { name: string; differences: readonly Difference[] }): ReactNode {
  if (differences.length === 0) return <p>It holds the same answers as “{name}”.</p>;
  const more = differences.length - MOST_LINES;
  return (
    <>
      <p>It differs from “{name}”:</p>
      <ul className="lines">
        {differences.slice(0, MOST_LINES).map(({ label, before, after }) => (
          <li key={label}>
            {label}: {before} <span aria-hidden="true">→</span>
            <span className="vh">becomes</span> <b>{after}</b>
          </li>
        ))}
        {more > 0 && <li>And {more} more.</li>}
      </ul>
    </>
  );
}
