import { useEffect } from "react";
import { create } from "zustand";

/** What is open on a screen and would be lost if the page were loaded again, as a sentence; `null` = nothing. */
export const useUnderWay = create<{ readonly what: string | null }>(() => ({ what: null }));

/** Says so for as long as the part that calls it is on screen. */
export function useHoldsWork(what: string): void {
  useEffect(() => {
    useUnderWay.setState({ what });
    return () => useUnderWay.setState({ what: null });
  }, [what]);
}
