/** What stands in the page itself, each part named by the hash of its text, as the policy writes it: `'sha256-…'`. */
export interface InPage {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What the page may load and run, by directive. `frame-ancestors` counts in a header alone. */
const contentOf = ({ scripts, styles }: InPage): Readonly<Record<string, string>> => ({
  "default-src": "'none'",
  "script-src": ["'self'", ...scripts].join(" "),
  "style-src": ["'self'", ...styles].join(" "),
  "img-src": "'self' data:",
  "font-src": "'self'",
  "media-src": "blob:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "default smartpick-drawing",
});

/** What the page never asks the device for. */
const NEVER_USED = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "midi",
  "payment",
  "usb",
] as const;

/** The headers that go with every file of the web app, by name. One list for `npm start`, for hosts and for the page. */
export const securityHeaders = (inPage: InPage): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": policyOf(Object.entries(contentOf(inPage))),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": [...NEVER_USED.map((feature) => `${feature}=()`), "microphone=(self)"].join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
});

/**
 * How long a browser may keep a file without asking, by path: what is named by its content for good. The service worker and
 * the page are asked for anew each time, so that a newer version is seen.
 */
export const CACHE_BY_PATH: Readonly<Record<string, string>> = {
  "/": "no-cache",
  "/index.html": "no-cache",
  "/sw.js": "no-cache",
  "/assets/*": "public, max-age=31536000, immutable",
};

/** The part of the policy that a page can give itself, for hosts that send no headers. */
export const policyInPage = (inPage: InPage): string =>
  policyOf(Object.entries(contentOf(inPage)).filter(([directive]) => directive !== "frame-ancestors"));

function policyOf(directives: readonly (readonly [string, string])[]): string {
  return directives.map(([directive, sources]) => `${directive} ${sources}`).join("; ");
}
