import type { DocumentKind } from "@smartpick/answers";
import { type ReactNode, useId, useState } from "react";
import { useLocation } from "wouter";
import { type KeptText, TEXT_LIMITS } from "../../storage/kept-text.ts";
import { listAt } from "../../store/draft.ts";
import { useProfile } from "../../store/profile-store.ts";
import { addText } from "../../store/texts.ts";
import type { TextsOnScreen } from "../../store/use-texts.ts";
import { freeTitle } from "./free-title.ts";
import { KIND_WORDS, KINDS } from "./kind-words.ts";
import { OpenTextFile } from "./open-text-file.tsx";

/** Begins a text, empty or from a file: its kind and, where any is sought, its specialty. */
export function NewText({ shown }: { shown: TextsOnScreen }): ReactNode {
  const id = useId();
  const [, go] = useLocation();
  const [kind, setKind] = useState<DocumentKind>("personal-statement");
  const [specialty, setSpecialty] = useSpecialty();
  const [full, setFull] = useState(false);
  const add = (title: string, words: string): KeptText | null => {
    const { document, lot, texts } = shown;
    const taken = texts.map((text) => text.title);
    const text = addText({ document, lot, kind, title: freeTitle(title, taken), specialty, text: words });
    setFull(text === null);
    return text;
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const text = add(KIND_WORDS[kind].one, "");
        if (text !== null) go(`/prepare/documents/${text.id}`);
      }}
    >
      <div className="doc-new">
        <KindField id={`${id}-kind`} kind={kind} onChange={setKind} />
        <SpecialtyField id={`${id}-specialty`} value={specialty} onChange={setSpecialty} />
      </div>
      <div className="row">
        <button type="submit" className="btn primary">
          Begin to write
        </button>
        <OpenTextFile onRead={add} />
      </div>
      <p role="alert" className="small">
        {full && FULL}
      </p>
    </form>
  );
}

/** Why there is no other text. */
const FULL: string = `${TEXT_LIMITS.texts} texts are kept, and no more. Delete one first.`;

/** The specialty of a text, to begin with the one that is sought where it is one alone; `null` = any. */
function useSpecialty(): readonly [string | null, (next: string | null) => void] {
  const only = useProfile((state) => {
    const sought = listAt(state.draft, "seeks.specialties");
    return sought.length === 1 ? sought[0] : undefined;
  });
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  return [chosen === undefined ? (only ?? null) : chosen, setChosen];
}

/** What kind of text it is. */
export function KindField({
  id,
  kind,
  onChange,
}: {
  id: string;
  kind: DocumentKind;
  onChange: (kind: DocumentKind) => void;
}): ReactNode {
  return (
    <div className="field">
      <label htmlFor={id}>Kind of text</label>
      <select
        id={id}
        className="select"
        value={kind}
        onChange={({ target }) => onChange(target.value as DocumentKind)}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {KIND_WORDS[one].one}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Which specialty it is for, out of those that are sought; nothing where none is. */
export function SpecialtyField({
  id,
  value,
  onChange,
}: {
  id: string;
  value: string | null;
  onChange: (specialty: string | null) => void;
}): ReactNode {
  const draft = useProfile((state) => state.draft);
  const sought = listAt(draft, "seeks.specialties");
  const names = value === null || sought.includes(value) ? sought : [...sought, value];
  if (names.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor={id}>For which specialty</label>
      <select
        id={id}
        className="select"
        value={value ?? ""}
        onChange={({ target }) => onChange(target.value === "" ? null : target.value)}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        <option value="">For any specialty</option>
      </select>
    </div>
  );
}
