import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { useProfile } from "../../store/profile-store.ts";
import { changeText } from "../../store/texts.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { useUndoNote } from "../../ui/undo-note.tsx";
import { ClaimsSection } from "./claims-section.tsx";
import { KeptLine } from "./documents-page.tsx";
import { EditorHead } from "./editor-head.tsx";
import { EvidenceSection } from "./evidence-section.tsx";
import { FindingSide } from "./finding-side.tsx";
import { LeftAsIs } from "./left-as-is.tsx";
import { LengthRow } from "./length-row.tsx";
import { LineSection } from "./line-section.tsx";
import { MachineSection } from "./machine-section.tsx";
import { MentorSection } from "./mentor-section.tsx";
import { pointAt } from "./points.ts";
import { PrintSheet } from "./print-sheet.tsx";
import { ReadText } from "./read-text.tsx";
import { Remarks } from "./remarks.tsx";
import { RememberedSection } from "./remembered-section.tsx";
import type { Select } from "./select.ts";
import { useFindingKeys } from "./use-finding-keys.ts";
import { useTextPoints } from "./use-text-points.ts";
import { useWalk } from "./use-walk.ts";
import { VersionsSection } from "./versions-section.tsx";
import { WriteText, type Written } from "./write-text.tsx";

type Mode = "write" | "read";

/** The text, what the coach says beside it, and all that can be done with it. */
export function Editor({ text, isKept }: { text: KeptText; isKept: boolean }): ReactNode {
  const checked = useTextPoints(text);
  const { check, points, headline } = checked;
  const walk = useWalk(points);
  const [mode, setMode] = useState<Mode>("write");
  const written = useRef<Written>(null);
  const isExample = useProfile((state) => state.example !== null);
  const { note, offer } = useUndoNote();
  const select = useSelect(mode, setMode, written);
  const finding = useFindingKeys(walk, () => select(null));
  const isBlank = text.text.trim() === "";
  const shown = isBlank ? "write" : mode;
  return (
    <>
      <div className="noprint">
        <EditorHead text={text} isBlank={isBlank} />
        <PageTitle screen={text.title} of={text.id}>
          {headline}
        </PageTitle>
        <LineSection text={text} check={check} onGo={select} />
        <LengthRow text={text} checked={checked} />
        <KeptLine isKept={isKept} isExample={isExample} />
        {note}
        <div className="doc-cols">
          <section className="stack" aria-label="The text">
            {!isBlank && (
              <Modes mode={shown} onChange={setMode} onNext={() => finding.step(1)} many={points.length} />
            )}
            {shown === "write" ? (
              <WriteText
                ref={written}
                text={text}
                points={points}
                current={walk.current}
                onChange={(next) => changeText(text.id, () => ({ text: next }))}
                onPlace={(place) => {
                  const point = pointAt(points, place);
                  if (point !== null) walk.show(point);
                }}
              />
            ) : (
              <ReadText text={text.text} points={points} current={walk.current} onOpen={finding.open} />
            )}
          </section>
          <div className="doc-side stack">
            <FindingSide text={text} points={points} walk={walk} finding={finding} onGo={select} />
            <Remarks text={text} onGo={select} onDone={offer} />
          </div>
        </div>
        <LeftAsIs text={text} />
        <RememberedSection text={text} check={check} onGo={select} />
        <EvidenceSection text={text} check={check} onGo={select} />
        <MachineSection text={text} check={check} />
        {(!isBlank || text.versions.length > 0) && <VersionsSection text={text} onDone={offer} />}
        {!isBlank && <MentorSection text={text} points={points} />}
        {!isBlank && <ClaimsSection here={{ id: text.id, onGo: select }} />}
      </div>
      <PrintSheet text={text} points={points} headline={headline} reading={check?.reading} />
    </>
  );
}

function useSelect(mode: Mode, setMode: (mode: Mode) => void, written: RefObject<Written | null>): Select {
  const [wanted, setWanted] = useState<{ readonly passage: Parameters<Select>[0] } | null>(null);
  useEffect(() => {
    if (wanted === null || mode !== "write") return;
    written.current?.select(wanted.passage);
    setWanted(null);
  }, [wanted, mode, written]);
  return (passage) => {
    setMode("write");
    setWanted({ passage });
  };
}

function Modes({
  mode,
  onChange,
  onNext,
  many,
}: {
  mode: Mode;
  onChange: (mode: Mode) => void;
  onNext: () => void;
  many: number;
}): ReactNode {
  const id = useId();
  const chip = (of: Mode, name: string): ReactNode => (
    <button type="button" className="chip" aria-pressed={mode === of} onClick={() => onChange(of)}>
      {name}
    </button>
  );
  return (
    <div className="row between">
      <fieldset className="chips" aria-labelledby={id}>
        <legend id={id} className="vh">
          How the text is shown
        </legend>
        {chip("write", "Write")}
        {chip("read", "Read with numbers")}
      </fieldset>
      {many > 0 && (
        <button type="button" className="btn s doc-next" onClick={onNext}>
          Next finding <kbd className="wide-only">F8</kbd>
        </button>
      )}
    </div>
  );
}
