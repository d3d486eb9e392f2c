import type { TermId } from "@smartpick/report/glossary";
import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { Link } from "wouter";
import { expectGlossary, useGlossary } from "../store/glossary.ts";
import { useOverScreen } from "./use-over-screen.ts";

/**
 * A word of the glossary: a button that opens its explanation on tap or Enter, in the language she chose, with the way to
 * the whole entry. On paper it is the word alone.
 */
export function Term({ id, children }: { id: TermId; children: string }): ReactNode {
  const over = useOverScreen();
  return (
    <DialogTrigger {...over}>
      <Button className="term" onHoverStart={expectGlossary} onFocus={expectGlossary}>
        {children}
      </Button>
      <Popover className="popover">
        <Dialog aria-label={`What ${children} means`}>
          <ShortMeaning id={id} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function ShortMeaning({ id }: { id: TermId }): ReactNode {
  const words = useGlossary();
  const address = `/how/glossary/${id}`;
  if (words.state === "loading") return <p aria-busy="true">One moment.</p>;
  const entry = words.state === "done" ? words.glossary.byId.get(id) : undefined;
  if (words.state === "failed" || entry === undefined) {
    return (
      <>
        <p>The explanation could not be loaded.</p>
        {words.state === "failed" && (
          <button type="button" className="linklike" onClick={words.retry}>
            Try again
          </button>
        )}
      </>
    );
  }
  const { word, long, name, means, language } = entry;
  const { labels } = words.glossary.translation;
  return (
    <>
      <p>
        <b>{word}</b>
        {long !== null && `, ${long}`}
        {name !== null && <span lang={language.tag}> · {name}</span>}
      </p>
      <p lang={language.tag} dir={language.direction}>
        {means}
      </p>
      <p>
        <Link href={address} lang={words.glossary.language.tag}>
          {labels.more}
        </Link>
      </p>
    </>
  );
}
