import { type FormItem, reviewForm, withItems } from "@smartpick/profile";
import { counted, PRINTED_WARNING, printedFinding } from "@smartpick/report";
import { type ReactNode, useMemo, useState } from "react";
import { changeDraft, useProfile } from "../../store/profile-store.ts";
import { announce, offerUndo } from "../../store/screen-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import type { FormFile } from "./form-file.ts";
import { FoundList } from "./found-list.tsx";
import { NotUnderstood } from "./not-understood.tsx";

/** What was read of a printed application, line by line: what is ticked is added as one act, and nothing else is. */
export function FormReview({ read, onEnd }: { read: FormFile; onEnd: () => void }): ReactNode {
  const draft = useProfile((state) => state.draft);
  const review = useMemo(() => reviewForm(draft, read.form), [draft, read]);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [isMissing, setMissing] = useState(false);
  const { items, refused, left } = review;
  const of = (wanted: FormItem["standing"]) => items.filter(({ standing }) => standing === wanted);
  const same = of("same").length;
  const isTicked = ({ path, standing }: FormItem): boolean => (standing === "new") !== turned.has(path);
  const ticked = items.filter((item) => item.standing !== "same" && isTicked(item));
  const turn = ({ path }: FormItem): void => {
    const next = new Set(turned);
    if (!next.delete(path)) next.add(path);
    setMissing(false);
    setTurned(next);
  };
  const add = (): void => {
    setMissing(ticked.length === 0);
    if (ticked.length === 0) return;
    const words = `Added ${counted(ticked.length, "thing")} from ${read.name}.`;
    announce(words);
    offerUndo(words, changeDraft(withItems(draft, ticked)));
    onEnd();
  };
  return (
    <>
      <PageTitle screen="Your MyERAS application">{printedFinding(review)}</PageTitle>
      <p className="lead">{PRINTED_WARNING}</p>
      <p className="small quiet">
        From {read.name}. Nothing of it is kept before you choose “Add what is ticked”.
        {same > 0 && ` What is the same as yours is not shown.`}
      </p>
      {read.notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
      <FoundList title="New" items={of("new")} isTicked={isTicked} onTurn={turn} />
      <FoundList
        title="Differs from what you told"
        hint="What you told stays, unless you tick the line."
        items={of("differs")}
        isTicked={isTicked}
        onTurn={turn}
      />
      <NotUnderstood refused={refused} left={left} />
      <div className="row sec">
        <button
          type="button"
          className="btn primary"
          aria-describedby={isMissing ? "ff-missing" : undefined}
          onClick={add}
        >
          Add what is ticked ({ticked.length})
        </button>
        <button type="button" className="btn" onClick={onEnd}>
          Leave without adding
        </button>
      </div>
      <p role="alert" id="ff-missing" className="wrong">
        {isMissing && "Tick a line first, or leave without adding."}
      </p>
    </>
  );
}
