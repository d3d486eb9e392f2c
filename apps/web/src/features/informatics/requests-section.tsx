import { type ReactNode, useState } from "react";
import { Link, useLocation } from "wouter";
import { TEXT_LIMITS } from "../../storage/kept-text.ts";
import { addText } from "../../store/texts.ts";
import { useTextsOnScreen } from "../../store/use-texts.ts";
import { freeTitle } from "../documents/free-title.ts";

/** Begins a request for a place under a title; it opens in Documents, where the coach checks it. */
export function useRequests() {
  const [, go] = useLocation();
  const shown = useTextsOnScreen();
  const [isFull, setFull] = useState(false);
  const begin = (title: string): void => {
    const { document, lot, texts } = shown;
    const free = freeTitle(
      title.slice(0, 100),
      texts.map((text) => text.title),
    );
    const made = addText({ document, lot, kind: "position-request", title: free, specialty: null, text: "" });
    setFull(made === null);
    if (made !== null) go(`/prepare/documents/${made.id}`);
  };
  const requests = shown.texts.filter(({ kind }) => kind === "position-request");
  return { requests, begin, isFull, isRead: shown.isRead };
}

/** E-mails that ask for an observership or a research place: those begun, and a new one. */
export function RequestsSection({
  requests,
  begin,
  isFull,
  isRead,
}: ReturnType<typeof useRequests>): ReactNode {
  return (
    <section className="sec stack">
      <h2>E-mails that ask for a place</h2>
      <p>
        Write to one reader about one task. The coach checks your words in Documents. It never writes a
        sentence for you.
      </p>
      {requests.length > 0 && (
        <ul className="bullets">
          {requests.map(({ id, title, found }) => (
            <li key={id}>
              <Link href={`/prepare/documents/${id}`}>{title}</Link>
              <span className="small quiet">
                {" "}
                {found === null
                  ? "not checked yet"
                  : found.fix === 0
                    ? "nothing to fix"
                    : `${found.fix} to fix`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isRead && (
        <div className="row noprint">
          <button type="button" className="btn" onClick={() => begin("Request for an observership")}>
            Ask for an observership
          </button>
          <button type="button" className="btn" onClick={() => begin("Request for a research place")}>
            Ask for a research place
          </button>
        </div>
      )}
      <p role="alert" className="small">
        {isFull && `${TEXT_LIMITS.texts} texts are kept, and no more. Delete one first.`}
      </p>
    </section>
  );
}
