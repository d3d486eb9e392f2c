/** The address of the app as it is served here, without a screen: `https://…/smartpick/`. */
export function appAddress(
  { origin, pathname }: Pick<Location, "origin" | "pathname"> = window.location,
): string {
  return `${origin}${pathname}`;
}

/** Whether the address leads to this device alone, so that no other device can open it. */
export function isOfThisDevice(
  { protocol, hostname }: Pick<Location, "protocol" | "hostname"> = window.location,
): boolean {
  return (
    protocol === "file:" || /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname)
  );
}
