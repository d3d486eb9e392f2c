import type { Params, Route } from "./route.ts";

/** Where an address leads: a route with its values, or `null` when there is no such page. */
export interface Address {
  /** The address in its plain form: decoded, without a slash or a question at its end. */
  readonly path: string;
  readonly found: { readonly route: Route; readonly params: Params } | null;
}

/** Longer addresses are none of ours: the longest value is a program's id. */
const LONGEST = 300;

/** Reads what stands behind the `#`, whatever it is; never throws. */
export function parseAddress(routes: readonly Route[], hash: string): Address {
  const raw = hash.replace(/^#?\/*/, "").replace(/\?.*$/s, "");
  if (raw.length > LONGEST) return { path: "/", found: null };
  const parts = raw.split("/").map(decoded);
  while (parts.at(-1) === "") parts.pop();
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return { path: "/", found: null };
  const path = `/${known.join("/")}`;
  for (const route of routes) {
    const params = match(route.path, known);
    if (params !== null && (route.takes?.(params) ?? true)) return { path, found: { route, params } };
  }
  return { path, found: null };
}

/** A part without its escapes; `null` when they spell no text, or a character that has no shape. */
function decoded(part: string): string | null {
  try {
    const text = decodeURIComponent(part);
    return /[\p{Cc}\p{Cs}]/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

function match(pattern: string, parts: readonly string[]): Params | null {
  const wanted = pattern.split("/").filter((part) => part !== "");
  const params: Record<string, string> = {};
  for (const [place, part] of wanted.entries()) {
    const found = parts[place];
    if (!part.startsWith(":")) {
      if (found !== part) return null;
      continue;
    }
    const name = part.slice(1).replace(/[?+]$/, "");
    if (part.endsWith("+")) {
      const rest = parts.slice(place).join("/");
      return rest === "" ? null : { ...params, [name]: rest };
    }
    if (found === undefined || found === "") {
      if (!part.endsWith("?") || found === "") return null;
    } else params[name] = found;
  }
  return parts.length > wanted.length ? null : params;
}
