import { type ReactNode, useState } from "react";
import { lazyPart } from "../../frame/lazy-screen.tsx";
import type { FormFile } from "./form-file.ts";
import { OpenFormFile } from "./open-form-file.tsx";

const FormReview = lazyPart(async () => (await import("./form-review.tsx")).FormReview);

/** The way in for a printed application, and while one is looked through, what takes the place of the screen. */
export function useFormFile(): { readonly opener: ReactNode; readonly review: ReactNode | null } {
  const [read, setRead] = useState<FormFile | null>(null);
  return {
    opener: <OpenFormFile onRead={setRead} />,
    review: read === null ? null : <FormReview read={read} onEnd={() => setRead(null)} />,
  };
}
