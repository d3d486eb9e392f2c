/** What browsers with trusted types offer, as far as it is used here. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML?: (text: string) => string;
      readonly createScriptURL?: (address: string) => string | null;
    },
  ) => { readonly createHTML: (text: string) => unknown };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const drawings = trustedTypes?.createPolicy("smartpick-drawing", { createHTML: (markup) => markup });

/**
 * Lets workers start from addresses of this page. No other address and no text becomes code in a browser that asks for
 * trusted types. Called once, before anything else.
 */
export function guardScripts(): void {
  trustedTypes?.createPolicy("default", {
    createScriptURL: (address) => (isOwnScript(address) ? address : null),
  });
}

/** Markup of a drawing for the XML parser, which runs nothing in it; a browser that asks for trusted types takes it too. */
export function trustedDrawing(markup: string): string {
  return drawings === undefined ? markup : (drawings.createHTML(markup) as string);
}

function isOwnScript(address: string): boolean {
  const { origin, pathname } = new URL(address, document.baseURI);
  return origin === globalThis.location.origin && pathname.endsWith(".js");
}
