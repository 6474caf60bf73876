const TYPED = "input:not([type=hidden]), select, textarea";

/**
 * `data-live="address"` on a region with an id: whenever the server tells another version than `data-version`, the page is fetched again and
 * the region put in the place of the old one. Somebody who is typing inside it is not disturbed; the focus stays where it was.
 */
export function follow(region, refreshed) {
  const source = new EventSource(region.dataset.live);
  let seen;
  let waits = false;

  source.addEventListener("open", () => {
    for (const link of document.querySelectorAll("[data-look-again]")) link.hidden = true;
  });
  source.addEventListener("message", ({ data }) => {
    const [version] = data.split("@");
    const changed = seen === undefined ? version !== region.dataset.version : data !== seen;
    seen = data;
    if (changed) refresh();
  });
  region.addEventListener("focusout", () => {
    if (waits) refresh();
  });

  async function refresh() {
    waits = document.activeElement?.matches(TYPED) && region.contains(document.activeElement);
    if (waits) return;
    const answer = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => null);
    // Signed out, or the server is being started anew: what is shown stays, and the link to look again comes back.
    if (!answer?.ok || answer.redirected) {
      for (const link of document.querySelectorAll("[data-look-again]")) link.hidden = false;
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.getElementById(region.id);
    if (!now) return;
    const focused = region.contains(document.activeElement) ? document.activeElement.id : "";
    for (const { name, value } of now.attributes) region.setAttribute(name, value);
    region.replaceChildren(...now.childNodes);
    if (focused) document.getElementById(focused)?.focus();
    refreshed(region);
  }
}
