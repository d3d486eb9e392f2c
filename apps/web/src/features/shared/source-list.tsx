import type { OpenSources } from "@smartpick/engine";
import { sourceDate } from "@smartpick/report";
import type { ReactNode } from "react";
import { useAnswer } from "../../store/use-answer.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { FailureNote } from "./failure-note.tsx";

/** Sources by title, publisher and date, each with its address. */
export function SourceList({
  ids,
  heading = "Sources",
  numbered = false,
}: {
  ids: readonly string[];
  heading?: string;
  /** Whether the text above speaks of them by number. */
  numbered?: boolean;
}): ReactNode {
  const topic = `sources ${ids.join(" ")}`;
  const found = useAnswer("facts.sources", ids.length > 0 ? { ids } : null, { topic });
  if (ids.length === 0) return null;
  const List = numbered ? "ol" : "ul";
  return (
    <div>
      <p className="faint heads">{heading}</p>
      {found.state === "failed" ? (
        <FailureNote
          failure={found.failure}
          what="The titles of the sources could not be loaded."
          onRetry={found.retry}
        />
      ) : (
        found.last === null && <Skeleton lines={2} />
      )}
      <List className={`sources ${numbered ? "numbers" : "bullets"}`} hidden={found.last === null}>
        {ids.map((source) => (
          <SourceItem key={source} id={source} found={found.last} />
        ))}
      </List>
    </div>
  );
}

function SourceItem({ id, found }: { id: string; found: OpenSources | null }): ReactNode {
  const source = found?.[id];
  if (id === "yours") return <li>Your own entry</li>;
  if (!source) return <li>{id}</li>;
  const { title, publisher, address } = source;
  return (
    <li>
      {address ? (
        <a href={address} rel="noreferrer noopener" target="_blank">
          {title}
        </a>
      ) : (
        title
      )}
      , {publisher}, {sourceDate(source)}
    </li>
  );
}
