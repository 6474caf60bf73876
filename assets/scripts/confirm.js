/**
 * `data-confirm="question"` on a form or on one of its buttons: asked in the page's own dialog before anything is sent.
 * Without scripts the form is sent at once, so nothing that is truly final may rest on this alone.
 */
export function askFirst(page) {
  const dialog = page.getElementById("confirm");
  if (!dialog?.showModal) return;
  let agreed = false;

  page.addEventListener("submit", (event) => {
    const form = event.target;
    const question = event.submitter?.dataset.confirm ?? form.dataset.confirm;
    if (!question || agreed) {
      agreed = false;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    dialog.querySelector("[data-question]").textContent = question;
    dialog.returnValue = "";
    dialog.showModal();
    // A hasty Enter must not agree.
    dialog.querySelector('[value="no"]').focus();
    dialog.addEventListener(
      "close",
      () => {
        if (dialog.returnValue !== "yes") return;
        agreed = true;
        form.requestSubmit(submitter);
      },
      { once: true },
    );
  }, true);
}
