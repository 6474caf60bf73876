// Long enough for a slow answer, short enough that a lost one can be tried again.
const SENDING_MILLISECONDS = 5000;

/** Forms that change something are sent once; those with `data-guard` warn before typed text is lost. */
export function guardForms(page) {
  const touched = new Set();

  page.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form?.matches("[data-guard]")) touched.add(form);
  });

  page.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    touched.delete(form);
    form.dataset.sending = "true";
    setTimeout(() => delete form.dataset.sending, SENDING_MILLISECONDS);
  });

  window.addEventListener("beforeunload", (event) => {
    if ([...touched].some((form) => form.isConnected)) event.preventDefault();
  });

  // Back from the next page: the browser shows this one as it was left.
  window.addEventListener("pageshow", () => {
    for (const form of page.querySelectorAll("[data-sending]")) delete form.dataset.sending;
  });
}
