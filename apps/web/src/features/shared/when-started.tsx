import type { ReactNode } from "react";
import { useProfile } from "../../store/profile-store.ts";
import { ScreenSkeleton } from "../../ui/skeleton.tsx";

/** What stands on the answers; until they are read it is drawn as on its way, so that nothing is said that then changes. */
export function WhenStarted({ children }: { children: ReactNode }): ReactNode {
  return useProfile((state) => state.started) ? children : <ScreenSkeleton />;
}
