const OPEN_MENU = "details[data-menu][open]";

/** Menus close when the reader goes elsewhere or presses Escape, and give the focus back to what opened them. */
export function closeOnLeave(page) {
  page.addEventListener("click", (event) => {
    for (const menu of page.querySelectorAll(OPEN_MENU)) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of page.querySelectorAll(OPEN_MENU)) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  page.addEventListener("focusin", (event) => {
    for (const menu of page.querySelectorAll(`${OPEN_MENU}.dropdown`)) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });
}
