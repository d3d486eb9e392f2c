/** Where the focus was, and where it can go on once that is gone. */
export interface FocusPlace {
  readonly element: HTMLElement;
  /** Where the focus goes on, the best first; some may be gone by then. */
  readonly ways: readonly HTMLElement[];
  /** What the reader saw; on another address the screen itself says where to start. */
  readonly address: string;
  /** Whether the reader came here by keys, so that the page may move with the focus. */
  readonly byKeys: boolean;
}

/** Three rows of a list: an act may take more than one of them away. */
const MOST_EACH_WAY = 12;
const STOPS = "a[href],button,input,select,textarea,summary,[tabindex]";
/** A stop that arrow keys reach and Tab passes by, as all but one row of a list. */
const BY_ARROWS = "[data-stop]";
/** What lies over the page for a while; under it the reader has a place of her own. */
const OVER = ".toasts,[role=dialog],[role=alertdialog],[role=menu],[role=listbox]";

/** Whether the element lies over the page, as notices, dialogs and menus do. */
export function isOver(element: HTMLElement): boolean {
  return element.closest(OVER) !== null;
}

/** The place of an element on the page: its neighbours, those of its own group first, then what follows it. */
export function placeOnPage(element: HTMLElement): FocusPlace {
  const near = [...stopsFrom(element, "nextNode"), ...stopsFrom(element, "previousNode")];
  const group = element.parentElement;
  const isOfGroup = (stop: HTMLElement): boolean => group?.contains(stop) ?? false;
  return placeWith(element, [...near.filter(isOfGroup), ...near.filter((stop) => !isOfGroup(stop))]);
}

/** The place of an element over the page, which leads back to the place under it. */
export function placeOver(element: HTMLElement, under: FocusPlace | null): FocusPlace {
  return placeWith(element, under ? [under.element, ...under.ways] : []);
}

/** Whether the element was taken out of the page, or is not shown any more. */
export function isGone(element: HTMLElement): boolean {
  return element.getClientRects().length === 0;
}

function placeWith(element: HTMLElement, ways: readonly HTMLElement[]): FocusPlace {
  return { element, ways, address: window.location.hash, byKeys: element.matches(":focus-visible") };
}

/** The next stops in one direction, the nearest first. A walk from here is cheap however long the page is. */
function stopsFrom(element: HTMLElement, step: "nextNode" | "previousNode"): HTMLElement[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, stopOrNot);
  walker.currentNode = element;
  const stops: HTMLElement[] = [];
  while (stops.length < MOST_EACH_WAY && walker[step]()) stops.push(walker.currentNode as HTMLElement);
  return stops;
}

/** Drawings are passed over whole: a row has many marks and no stop among them. */
function stopOrNot(node: Node): number {
  if (!(node instanceof HTMLElement)) return NodeFilter.FILTER_REJECT;
  const isStop = node.matches(STOPS) && (node.tabIndex >= 0 || node.matches(BY_ARROWS)) && !isOver(node);
  return isStop ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
}
