/**
 * Runs in the page: the texts with a digit of which a part cannot be read, because their own box or one around it hides
 * what is wider than itself, or because they end beyond the window.
 */
export function cutDigits(): string[] {
  const hides = (element: Element): boolean =>
    ["hidden", "clip"].includes(getComputedStyle(element).overflowX) && element.clientWidth > 1;
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const cut: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const words = text.textContent ?? "";
    const own = text.parentElement;
    if (!/\d/.test(words) || own === null || !isSeen(own)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    let isElsewhere = false;
    for (let around: Element | null = own; around !== null && !isElsewhere; around = around.parentElement) {
      const { overflowX, position } = getComputedStyle(around);
      const box = around.getBoundingClientRect();
      // What scrolls can be reached, and a box of a pixel holds words for screen readers alone.
      isElsewhere = ["auto", "scroll"].includes(overflowX) || (position === "absolute" && box.width <= 2);
      if (!isElsewhere && hides(around) && (left < box.left - 1 || right > box.right + 1))
        cut.push(words.trim().slice(0, 60));
    }
    if (!isElsewhere && (left < -1 || right > document.documentElement.clientWidth + 1))
      cut.push(`${words.trim().slice(0, 60)} (beyond the window)`);
  }
  return cut;
}
