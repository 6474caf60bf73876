// A moment of work instead of a picture puzzle. The browser looks for a number while somebody fills the form in; whoever has no scripts waits
// for some seconds instead. docs/decisions/0008.

import { work } from "./work.js";

const SLICE_MILLISECONDS = 30;

/** Fills in the answer of a form's challenge; a form that is sent before that is sent as soon as it is found. */
function solve(field) {
  const form = field.form;
  const answer = form.elements.answer;
  const busy = form.querySelector("[data-proof-busy]");
  const search = work(field.value);
  let wanted;

  form.addEventListener("submit", (event) => {
    if (answer.value || event.defaultPrevented) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    wanted = event.submitter ?? undefined;
    busy.hidden = false;
  }, true);

  function look() {
    const until = performance.now() + SLICE_MILLISECONDS;
    while (performance.now() < until) {
      const found = search();
      if (found === undefined) continue;
      answer.value = found;
      if (busy.hidden) return;
      busy.hidden = true;
      form.requestSubmit(wanted);
      return;
    }
    setTimeout(look);
  }
  if (!answer.value) look();
}

for (const field of document.querySelectorAll("[data-proof]")) solve(field);
