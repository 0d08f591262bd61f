// Suggestions while typing (ARIA combobox with a list). Without script the field is a plain search.
const field = document.querySelector("[data-suggest]");
const list = document.getElementById("q-list");
let at = -1;
let waiting;
let asking;

function close() {
  at = -1;
  list.hidden = true;
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
}

function mark(next) {
  const all = list.children;
  all[at]?.removeAttribute("aria-selected");
  at = (next + all.length) % all.length;
  all[at].setAttribute("aria-selected", "true");
  field.setAttribute("aria-activedescendant", all[at].id);
}

function show(found) {
  close();
  list.replaceChildren(
    ...found.map(({ name, url }, number) => {
      const item = document.createElement("li");
      Object.assign(item, { id: `q-${number}`, role: "option", textContent: name });
      item.dataset.url = url;
      return item;
    }),
  );
  list.hidden = !found.length;
  field.setAttribute("aria-expanded", String(found.length > 0));
}

async function ask() {
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(field.value)}`, { signal: asking.signal });
    show(answer.ok ? await answer.json() : []);
  } catch {
    close();
  }
}

if (field && list) {
  Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id }).forEach(([name, value]) =>
    field.setAttribute(name, value),
  );
  close();
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark(event.key === "ArrowDown" ? at + 1 : at < 0 ? -1 : at - 1);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      location.assign(list.children[at].dataset.url);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  field.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const url = event.target.closest("li")?.dataset.url;
    if (url) location.assign(url);
  });
}
