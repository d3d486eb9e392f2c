// Before anything is painted. The page holds the first screen as a first visit sees it; whoever comes for another screen,
// or has something kept on this device, sees nothing until the app has drawn what is theirs.
(() => {
  let isKnown = false;
  try {
    isKnown = [localStorage, sessionStorage].some((store) =>
      Object.keys(store).some((key) => key.startsWith("smartpick/")),
    );
  } catch {
    // A browser that keeps nothing knows nobody.
  }
  if (isKnown || !["", "#", "#/"].includes(location.hash)) document.documentElement.dataset.drawn = "other";
})();
