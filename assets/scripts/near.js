// Counters in order of their distance from where somebody is. The browser's position stays in this page: nothing is sent, nothing is kept.

const RADIUS = 6371;
const PATIENCE_MILLISECONDS = 15_000;
const FRESH_MILLISECONDS = 600_000;

const radians = (degrees) => (degrees * Math.PI) / 180;

/** The way between two places in a straight line, in kilometres. */
function kilometres([latitude, longitude], [north, east]) {
  const [up, aside] = [Math.sin(radians(north - latitude) / 2), Math.sin(radians(east - longitude) / 2)];
  return 2 * RADIUS * Math.asin(Math.sqrt(up ** 2 + Math.cos(radians(latitude)) * Math.cos(radians(north)) * aside ** 2));
}

/** `data-locate` offers the button; each counter says in `data-at` where it is, and its `[data-far]` how far that is. */
function offer(part) {
  const [button, status] = [part.querySelector("button"), part.querySelector("[role=status]")];
  const { distance, done, refused } = part.dataset;
  const lang = `${document.documentElement.lang}-u-nu-latn`;

  function sort({ coords }) {
    const places = [...document.querySelectorAll(".booking-place")].map((place) => {
      const far = place.dataset.at ? kilometres([coords.latitude, coords.longitude], place.dataset.at.split(", ").map(Number)) : Infinity;
      const told = place.querySelector("[data-far]");
      told.hidden = far === Infinity;
      const written = new Intl.NumberFormat(lang, { minimumFractionDigits: far < 10 ? 1 : 0, maximumFractionDigits: far < 10 ? 1 : 0 });
      if (!told.hidden) told.textContent = distance.replace("{km}", written.format(Math.max(far, 0.1)));
      return { place, far };
    });
    const before = places[0].place.previousElementSibling;
    before.after(...places.sort((one, other) => (one.far === other.far ? 0 : one.far - other.far)).map(({ place }) => place));
    status.textContent = done;
  }

  button.addEventListener("click", () => {
    const failed = () => (status.textContent = refused);
    navigator.geolocation.getCurrentPosition(sort, failed, { timeout: PATIENCE_MILLISECONDS, maximumAge: FRESH_MILLISECONDS });
  });
  part.hidden = false;
}

const part = document.querySelector("[data-locate]");
// Browsers tell the position to no page that somebody could have changed on the way.
if (part && navigator.geolocation && window.isSecureContext) offer(part);
