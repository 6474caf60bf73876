// Every page works without this file. What it adds is comfort: menus that close, a question before what cannot be
// undone, a warning before typed text is lost, and keys for those who work here all day.

import { closeOnLeave } from "./menus.js";
import { askFirst } from "./confirm.js";
import { guardForms } from "./guard.js";
import { listenForKeys, sendOnEnter } from "./keys.js";

closeOnLeave(document);
askFirst(document);
guardForms(document);
listenForKeys(document);
sendOnEnter(document);

// After a refused form the list of errors is where the reader wants to be.
const showErrors = () => document.querySelector("[data-focus]")?.focus();
showErrors();
document.addEventListener("htmx:after:settle", showErrors);

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
