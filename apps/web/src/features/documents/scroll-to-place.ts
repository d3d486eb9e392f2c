/** Scrolls the page so that a place of the text in an element stands in the middle of the window. */
export function scrollToPlace(element: Element, place: number): void {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = place;
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left < length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      const { top } = range.getBoundingClientRect();
      window.scrollBy({ top: top - window.innerHeight / 2 });
      return;
    }
    left -= length;
  }
}
