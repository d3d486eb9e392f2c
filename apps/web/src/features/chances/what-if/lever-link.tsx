import type { ReactNode } from "react";
import { Link } from "wouter";
import { useProfile } from "../../../store/profile-store.ts";
import type { WordedLever } from "../../shared/use-levers.ts";
import { addressOf } from "./change-address.ts";

/** Where a lever leads: to What if with its change, or to the place where it is done. */
export function LeverLink({
  lever,
  className,
  children,
}: {
  lever: WordedLever;
  className?: string;
  children: ReactNode;
}): ReactNode {
  const draft = useProfile((state) => state.draft);
  const change = addressOf(draft, lever.change);
  const to =
    lever.code === "ask-programs"
      ? "/list/ask-first"
      : lever.code === "move-signal"
        ? "/list"
        : change === null
          ? "/chances/what-if"
          : `/chances/what-if/${change}`;
  return (
    <Link href={to} className={className}>
      {children}
    </Link>
  );
}
