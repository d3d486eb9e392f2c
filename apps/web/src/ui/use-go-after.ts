import { useCallback } from "react";
import { useLocation } from "wouter";

/**
 * Goes to a screen when something that was started on this one is done, unless the reader has opened another meanwhile:
 * nobody is drawn away from what she looks at. Rejects as the act rejects.
 */
export function useGoAfter(): (act: Promise<unknown>, to: string) => Promise<void> {
  const [, go] = useLocation();
  return useCallback(
    async (act, to) => {
      const { hash } = window.location;
      await act;
      if (window.location.hash === hash) go(to);
    },
    [go],
  );
}
