import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";

/**
 * What is moved along an axis of numbers: it runs from left to right whatever the language of the device, as the axis is
 * drawn. Without it a device in Arabic would put the handle at the other end of the line.
 */
export function NumberAxis({ children }: { children: ReactNode }): ReactNode {
  return <I18nProvider locale="en-US">{children}</I18nProvider>;
}
