import { type ReactNode, useState } from "react";
import { lazyPart } from "../../frame/lazy-screen.tsx";
import { type KeptText, TEXT_LIMITS, type TextVersion } from "../../storage/kept-text.ts";
import { announce } from "../../store/screen-store.ts";
import { changeText } from "../../store/texts.ts";
import { once } from "../../ui/once.ts";
import { SECTIONS } from "./editor-head.tsx";
import { KeepWithNote } from "./keep-with-note.tsx";
import { dayOf } from "./text-row.tsx";

const Comparison = lazyPart(async () => (await import("./comparison.tsx")).Comparison);

/** The versions of a text: keep this one, compare with another, put one back. */
export function VersionsSection({
  text,
  onDone,
}: {
  text: KeptText;
  onDone: (words: string, undo: () => void) => void;
}): ReactNode {
  const [compared, setCompared] = useState<number | null>(null);
  const { id, versions } = text;
  const putBack = (version: TextVersion): void => {
    const { text: before } = text;
    changeText(id, () => ({ text: version.text }));
    onDone(`The version of ${nameOf(version)} is back.`, () => changeText(id, () => ({ text: before })));
  };
  const remove = (version: TextVersion): void => {
    changeText(id, (now) => ({ versions: now.versions.filter((one) => !isSame(one, version)) }));
    onDone(`Deleted the version of ${nameOf(version)}.`, () =>
      changeText(id, (now) => ({ versions: [...now.versions, version].sort((a, b) => a.at - b.at) })),
    );
  };
  return (
    <section className="sec stack">
      <h2 id={SECTIONS.versions} tabIndex={-1}>
        Versions
      </h2>
      <KeepVersion text={text} />
      {versions.length > 0 && (
        <ul className="plain doc-list">
          {versions.toReversed().map((version) => (
            <li key={`${version.at} ${version.note}`} className="doc-version">
              <div className="doc-row">
                <div>
                  <p>{version.note === "" ? "No note" : version.note}</p>
                  <p className="small quiet">
                    {momentOf(version.at)}, {wordsIn(version.text)} words
                  </p>
                </div>
                <div className="row">
                  <button
                    type="button"
                    className="btn s"
                    aria-expanded={compared === version.at}
                    onClick={() => setCompared(compared === version.at ? null : version.at)}
                  >
                    Compare
                  </button>
                  <button type="button" className="btn s" onClick={() => putBack(version)}>
                    Put it back
                  </button>
                  <button
                    type="button"
                    className="btn s"
                    aria-label={`Delete the version of ${nameOf(version)}`}
                    onClick={once(() => remove(version))}
                  >
                    Delete
                  </button>
                </div>
              </div>
              {compared === version.at && <Comparison before={version.text} after={text.text} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function KeepVersion({ text }: { text: KeptText }): ReactNode {
  if (text.versions.length >= TEXT_LIMITS.versions)
    return <p>{TEXT_LIMITS.versions} versions are kept, and no more. Delete one first.</p>;
  const keep = (note: string): void => {
    const isNew = keepVersion(text, note);
    announce(isNew ? "This version is kept." : "Nothing has changed since the last version.");
  };
  return (
    <KeepWithNote
      label="A note for this version"
      hint="Empty is fine."
      longest={120}
      act="Keep this version"
      onKeep={keep}
    />
  );
}

/**
 * Keeps the text as it is now as a version, where there is room. `false` = the last version is the same and nothing is noted
 * beyond it: then that one stands for both.
 */
export function keepVersion({ id, text, versions }: KeptText, note: string): boolean {
  const last = versions.at(-1);
  if (last?.text === text && (note === "" || note === last.note)) return false;
  changeText(id, (now) => ({
    versions:
      now.versions.length >= TEXT_LIMITS.versions
        ? now.versions
        : [...now.versions, { text: now.text, at: Date.now(), note }],
  }));
  return true;
}

function nameOf({ at, note }: TextVersion): string {
  return note === "" ? momentOf(at) : `“${note}”`;
}

function momentOf(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${dayOf(at)}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}

const isSame = (one: TextVersion, other: TextVersion): boolean =>
  one.at === other.at && one.note === other.note;
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;
