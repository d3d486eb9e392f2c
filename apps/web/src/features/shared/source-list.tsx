import type { OpenSources } from "@smartpick/engine";
import type { ReactNode } from "react";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useSources } from "./use-sources.ts";

/** Sources by title, publisher and date, each with its address. */
export function SourceList({
  ids,
  heading = "Sources",
}: {
  ids: readonly string[];
  heading?: string;
}): ReactNode {
  const found = useSources(ids);
  if (ids.length === 0) return null;
  return (
    <div>
      <p className="faint">{heading}</p>
      {found === null && <Skeleton lines={2} />}
      <ul className="bullets" hidden={found === null}>
        {ids.map((source) => (
          <SourceItem key={source} id={source} found={found} />
        ))}
      </ul>
    </div>
  );
}

function SourceItem({ id, found }: { id: string; found: OpenSources | null }): ReactNode {
  const source = found?.[id];
  if (id === "yours") return <li>Your own entry</li>;
  if (!source) return <li>{id}</li>;
  const { title, publisher, published, address } = source;
  return (
    <li>
      {address ? (
        <a href={address} rel="noreferrer noopener" target="_blank">
          {title}
        </a>
      ) : (
        title
      )}
      , {publisher}, {published ?? "date unknown"}
    </li>
  );
}
