import type { Door, Doors } from "@smartpick/core";
import {
  blocksListed,
  blocksOfAll,
  capitalised,
  doorName,
  doorSentences,
  doorStateWord,
  lastDayWords,
  pendingDoors,
  priceWords,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { StateShape } from "./state-shape.tsx";

/** The doors that are still to be opened, the earliest day first: what to do, by when, whom it keeps out, what it costs. */
export function OpenDoors({ doors, coming }: { doors: Doors; coming: boolean }): ReactNode {
  const pending = pendingDoors(doors);
  if (pending.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>Still to open</h2>
      <ul className="open-doors">
        {pending.map((door) => (
          <OpenDoor key={door.id} door={door} doors={doors} coming={coming} />
        ))}
      </ul>
    </section>
  );
}

function OpenDoor({ door, doors, coming }: { door: Door; doors: Doors; coming: boolean }): ReactNode {
  const here = blocksListed(door.blocks, doors.programs);
  const price = priceWords(door.price);
  return (
    <li>
      <h3 className="mark">
        <StateShape state={door.state} />
        {doorName(door)}: {doorStateWord(door.state).toLowerCase()}
      </h3>
      <p>{doorSentences(door, doors).join(" ")}</p>
      <dl className="door-facts small">
        <div>
          <dt>Last day</dt>
          <dd>{capitalised(lastDayWords(door))}</dd>
        </div>
        <div>
          <dt>It blocks</dt>
          <dd>
            {(here !== null || coming) && (
              <span className="sub">{here === null ? "your list is being made" : capitalised(here)}</span>
            )}
            <span className="sub">{capitalised(blocksOfAll(door.blocks, doors.programs))}</span>
          </dd>
        </div>
        {price !== null && (
          <div>
            <dt>Price</dt>
            <dd>{price}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}
