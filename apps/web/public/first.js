// Before anything is painted. The page holds the first screen as a first visit sees it; whoever comes for another screen,
// or has something kept on this device, sees nothing until the app has drawn what is theirs. A link that is pressed before
// the app is there has changed the address: its screen is the one that opens.
(() => {
  let isKnown = false;
  try {
    isKnown = [localStorage, sessionStorage].some((store) =>
      Object.keys(store).some((key) => key.startsWith("smartpick/")),
    );
  } catch {
    // A browser that keeps nothing knows nobody.
  }
  const { dataset } = document.documentElement;
  const look = () => {
    if (isKnown || !["", "#", "#/"].includes(location.hash)) dataset.drawn = "other";
    else delete dataset.drawn;
  };
  look();
  // The app takes the word "opening" away when it starts, and goes by the address itself from then on.
  addEventListener("hashchange", () => {
    if (document.getElementById("opening")) look();
  });
})();
