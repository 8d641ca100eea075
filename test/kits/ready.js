/**
 * Tells the test that the page has drawn itself: once `isDrawn` says so, two frames later.
 * A page that never gets there fails its test by name.
 */
export function ready(isDrawn = () => true) {
  const look = () => {
    if (!isDrawn()) return requestAnimationFrame(look);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => document.documentElement.setAttribute('data-ready', '')),
    );
  };
  look();
}

/** Adds plain HTML to the page, and returns its first element. */
export function html(text, into = document.body) {
  into.insertAdjacentHTML('beforeend', text);
  return into.lastElementChild;
}
