import { plainState, plainTextOf } from "@smartpick/engine/documents";
import { type ReactNode, useId, useState } from "react";
import { Link } from "wouter";
import type { KeptText } from "../../storage/kept-text.ts";
import { announce } from "../../store/screen-store.ts";
import { changeText } from "../../store/texts.ts";
import { copyText } from "../../ui/copy-text.ts";
import { goTo } from "../../ui/go-to.ts";
import { KIND_WORDS } from "./kind-words.ts";
import { KindField, SpecialtyField } from "./new-text.tsx";

/** Where the sections below the text are found. */
export const SECTIONS = { versions: "text-versions", mentor: "text-mentor", plain: "text-plain" } as const;

/** What text it is, and what can be done with all of it. */
export function EditorHead({ text, isBlank }: { text: KeptText; isBlank: boolean }): ReactNode {
  const { kind, specialty, title, versions } = text;
  return (
    <div className="doc-head">
      <div>
        <p className="eyebrow">
          <Link href="/prepare/documents">Documents</Link>
          {` · ${title}`}
        </p>
        <details className="small">
          <summary>
            {KIND_WORDS[kind].one}, {specialty ?? "any specialty"}. Change
          </summary>
          <About text={text} />
        </details>
      </div>
      {!isBlank && (
        <div className="row doc-acts">
          <CopyPlain text={text.text} />
          <ToSection id={SECTIONS.mentor} words="For a mentor" />
          <ToSection
            id={SECTIONS.versions}
            words={versions.length === 0 ? "Versions" : `Versions (${versions.length})`}
          />
          <button type="button" className="btn s" onClick={() => window.print()}>
            Print
          </button>
        </div>
      )}
    </div>
  );
}

function ToSection({ id, words }: { id: string; words: string }): ReactNode {
  return (
    <button type="button" className="btn s" onClick={() => goTo(document.getElementById(id))}>
      {words}
    </button>
  );
}

function CopyPlain({ text }: { text: string }): ReactNode {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const plain = plainTextOf(text);
    const done = await copyText(plain.text);
    setCopied(done);
    const state = plainState(plain);
    announce(
      done
        ? `Copied.${state === "ready" ? "" : ` ${state} in plain text.`}`
        : "The browser does not let us copy. The plain text stands below.",
    );
    if (!done) goTo(document.getElementById(SECTIONS.plain));
  };
  return (
    <button type="button" className="btn s" onClick={() => void copy()} onBlur={() => setCopied(false)}>
      {copied ? "Copied" : "Copy as plain text"}
    </button>
  );
}

function About({ text }: { text: KeptText }): ReactNode {
  const id = useId();
  const { id: of, title, kind, specialty } = text;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="stack doc-about">
      <div className="field">
        <label htmlFor={`${id}-title`}>Title</label>
        <input
          id={`${id}-title`}
          className="input"
          type="text"
          autoComplete="off"
          maxLength={120}
          value={typed ?? title}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => {
            const next = typed?.trim() ?? "";
            if (next !== "") changeText(of, () => ({ title: next }));
            setTyped(null);
          }}
        />
      </div>
      <KindField id={`${id}-kind`} kind={kind} onChange={(next) => changeText(of, () => ({ kind: next }))} />
      <SpecialtyField
        id={`${id}-specialty`}
        value={specialty}
        onChange={(next) => changeText(of, () => ({ specialty: next }))}
      />
    </div>
  );
}
