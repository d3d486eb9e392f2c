import type { ReactNode } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { renewScreens, tryScreensAgain } from "./lazy-screen.tsx";

/** A part of the frame whose code comes when it is first shown; a failed load offers to try again where it stands. */
export function Late({ children }: { children: ReactNode }): ReactNode {
  return (
    <ErrorBoundary address="" onLeave={renewScreens} onTryAgain={tryScreensAgain} small>
      {children}
    </ErrorBoundary>
  );
}
