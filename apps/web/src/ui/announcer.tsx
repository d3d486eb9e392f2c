import type { ReactNode } from "react";
import { useScreen } from "../store/screen-store.ts";

/** The one polite live region. */
export function Announcer(): ReactNode {
  const words = useScreen((state) => state.announcement);
  return (
    <p className="vh" role="status" aria-live="polite">
      {words}
    </p>
  );
}
