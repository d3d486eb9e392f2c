import { type ReactNode, type Ref, useImperativeHandle, useRef } from "react";
import { type KeptText, TEXT_LIMITS } from "../../storage/kept-text.ts";
import { NoMoreFits } from "../shared/no-more-fits.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { MarkedText } from "./marked-text.tsx";
import type { Point } from "./points.ts";
import { scrollToPlace } from "./scroll-to-place.ts";

/** What the screen may ask of the field. */
export interface Written {
  /** Selects a passage and brings it into view; `null` gives the focus back with the caret where it was. */
  readonly select: (passage: { readonly from: number; readonly to: number } | null) => void;
}

/**
 * The field in which she writes, over the same text with its passages marked. The marked text gives both their height, so
 * that nothing scrolls by itself and each word stands over its own.
 */
export function WriteText({
  ref,
  text,
  points,
  current,
  onChange,
  onPlace,
}: {
  ref: Ref<Written>;
  text: KeptText;
  points: readonly Point[];
  current: Point | null;
  onChange: (text: string) => void;
  /** Where the caret stands now. */
  onPlace: (place: number) => void;
}): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const behind = useRef<HTMLDivElement>(null);
  const isSelecting = useRef(false);
  useImperativeHandle(ref, () => ({
    select(passage) {
      if (passage !== null) {
        isSelecting.current = true;
        field.current?.setSelectionRange(passage.from, passage.to);
      }
      field.current?.focus({ preventScroll: true });
      if (passage === null) field.current?.scrollIntoView({ block: "nearest" });
      else if (behind.current !== null) scrollToPlace(behind.current, passage.from);
    },
  }));
  return (
    <>
      {text.text.trim() === "" && <Questions text={text} />}
      <div className="doc-paper doc-writing">
        <div ref={behind} className="doc-behind" aria-hidden="true">
          <MarkedText text={text.text} points={points} current={current} />
          {"\n"}
        </div>
        <textarea
          ref={field}
          className="doc-field"
          aria-label={text.title}
          spellCheck
          maxLength={TEXT_LIMITS.characters}
          value={text.text}
          onChange={({ target }) => onChange(target.value.slice(0, TEXT_LIMITS.characters))}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => {
            if (!isSelecting.current && selectionStart === selectionEnd) onPlace(selectionStart);
            isSelecting.current = false;
          }}
        />
      </div>
      <NoMoreFits text={text.text} most={TEXT_LIMITS.characters} />
    </>
  );
}

function Questions({ text }: { text: KeptText }): ReactNode {
  return (
    <div className="small">
      <p>Three questions to begin with. Answer them in your own words.</p>
      <ol className="numbers doc-questions">
        {KIND_WORDS[text.kind].begin.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </div>
  );
}
