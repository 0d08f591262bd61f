// Says before a session ends for want of anybody there, and ends it.

const LAST = "monobe-last-active";
const ACTIVITY = ["keydown", "pointerdown", "wheel", "touchstart"];
const TICK = 1000;

/** Counts idle seconds over all tabs; warns, then ends. */
class IdleWarning extends HTMLElement {
  connectedCallback() {
    this.active = () => this.touch();
    ACTIVITY.forEach((name) => addEventListener(name, this.active, { passive: true, capture: true }));
    this.touch();
    this.timer = setInterval(() => this.look(), TICK);
  }

  disconnectedCallback() {
    ACTIVITY.forEach((name) => removeEventListener(name, this.active, { capture: true }));
    clearInterval(this.timer);
  }

  seconds(name) {
    return Number(this.getAttribute(name));
  }

  touch() {
    if (this.dialog?.open) {
      return;
    }
    const now = Date.now();
    localStorage.setItem(LAST, String(now));
    if (now - (this.told ?? now) > (this.seconds("warn-after") * 1000) / 4) {
      this.$server?.here();
    } else if (this.told) {
      return;
    }
    this.told = now;
  }

  look() {
    const idle = (Date.now() - Number(localStorage.getItem(LAST))) / 1000;
    if (idle >= this.seconds("end-after")) {
      clearInterval(this.timer);
      this.$server?.timeUp();
    } else if (idle >= this.seconds("warn-after")) {
      this.warn(Math.max(1, Math.ceil((this.seconds("end-after") - idle) / 60)));
    } else if (this.dialog?.open) {
      this.dialog.close();
    }
  }

  warn(minutes) {
    this.dialog ??= this.build();
    const text = this.getAttribute("text").replace("{0}", String(minutes));
    const line = this.dialog.querySelector("p");
    if (line.textContent !== text) {
      line.textContent = text;
    }
    if (!this.dialog.open) {
      this.dialog.showModal();
    }
  }

  build() {
    const dialog = document.createElement("dialog");
    dialog.className = "dialog stack";
    const title = document.createElement("h2");
    title.textContent = this.getAttribute("heading");
    title.id = "monobe-idle-title";
    dialog.setAttribute("aria-labelledby", title.id);
    const line = document.createElement("p");
    line.setAttribute("aria-live", "polite");
    const actions = document.createElement("div");
    actions.className = "actions";
    actions.append(
      this.button("stay", "button button--primary", () => dialog.close()),
      this.button("leave", "button", () => this.$server?.leave()),
    );
    dialog.append(title, line, actions);
    // Closing it by Escape is an answer too: the person is there.
    dialog.addEventListener("close", () => {
      this.told = undefined;
      this.touch();
      this.$server?.here();
    });
    this.append(dialog);
    return dialog;
  }

  button(name, className, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = className;
    button.textContent = this.getAttribute(name);
    button.addEventListener("click", act);
    return button;
  }
}

customElements.get("monobe-idle-warning") ?? customElements.define("monobe-idle-warning", IdleWarning);
