import { type RefObject, useEffect, useRef, useState } from "react";

/** How far below the window something counts as seen, so that it is there when it is reached. */
const AHEAD = "300px";

/** Whether an element has been near the window; once it was, it stays so. */
export function useSeen<E extends Element>(): readonly [RefObject<E | null>, boolean] {
  const ref = useRef<E | null>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null || isSeen) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: AHEAD },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [isSeen]);
  return [ref, isSeen];
}
