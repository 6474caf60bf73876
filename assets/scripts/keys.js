const TYPING = "input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea, select, [contenteditable]";
const SWITCH = "data-keys-switch";
const REMEMBERED = "keys";

/** `n`, `/`, or `mod+Enter` with Ctrl or Command held. */
function name(event) {
  return event.ctrlKey || event.metaKey ? `mod+${event.key}` : event.key;
}

function press(target) {
  if (target.matches(TYPING)) {
    target.focus();
    target.select?.();
  } else {
    target.focus();
    target.click();
  }
}

/** Single letters can be switched off (WCAG 2.1.4): whoever dictates would set them off with every word. */
function offerSwitch(page) {
  const button = page.querySelector(`[${SWITCH}]`);
  if (!button?.hidden) return;
  const show = () => button.setAttribute("aria-pressed", String(localStorage.getItem(REMEMBERED) !== "off"));
  button.hidden = false;
  show();
  button.addEventListener("click", () => {
    localStorage.setItem(REMEMBERED, localStorage.getItem(REMEMBERED) === "off" ? "on" : "off");
    show();
  });
}

/**
 * `data-key="n"` on a link, button or field: pressing n follows, presses or enters it. Single letters count only outside
 * of fields; `mod+…` counts everywhere, and within a form it means that form's own button.
 */
export function listenForKeys(page) {
  offerSwitch(page);
  page.addEventListener("htmx:after:settle", () => offerSwitch(page));
  page.addEventListener("keydown", (event) => {
    const pressed = name(event);
    const held = pressed.startsWith("mod+");
    if (event.defaultPrevented || event.altKey || event.isComposing || page.querySelector("dialog[open]")) return;
    if (!held && (event.target.matches(TYPING) || localStorage.getItem(REMEMBERED) === "off")) return;

    const selector = `[data-key="${CSS.escape(pressed)}"]`;
    const target = (held && event.target.closest("form")?.querySelector(selector)) || page.querySelector(selector);
    if (!target || target.disabled) return;
    event.preventDefault();
    press(target);
  });
}

/** `data-enter` on a form: Enter in one of its choices sends it, as Enter in its other fields does by itself. */
export function sendOnEnter(page) {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.defaultPrevented || !event.target.matches("form[data-enter] select")) return;
    event.preventDefault();
    event.target.form.requestSubmit();
  });
}
