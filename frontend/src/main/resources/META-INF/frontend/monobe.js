// What the browser itself must do. Everything works from one listener or one element without shadow,
// so that Flow's pages and plain HTML are served alike.

const FOCUSABLE = "input:not([type=hidden]),select,textarea,button,a[href],[tabindex]";

/** Moves the focus to the element of that id, or to the first control inside it. */
function focusOn(id) {
  const target = document.getElementById(id);
  const control = target?.matches(FOCUSABLE) ? target : target?.querySelector(FOCUSABLE);
  control?.focus();
  target?.scrollIntoView({ block: "center" });
}

window.monobeFocusOn = focusOn;

// Skip link and error summary. The shell's <base> would make "#id" another page.
if (!window.monobeFocus) {
  window.monobeFocus = true;
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-focus]");
    if (link) {
      event.preventDefault();
      focusOn(link.dataset.focus);
    }
  });
}

const SLIP = 20;
let press;

// A field that is left by pressing a button is saved and may get a message, which moves the button
// away under the mouse: the press still means what lay there when it began. Whoever draws the mouse
// off it before letting go has thought better of it (WCAG 2.5.2).
if (!window.monobePress) {
  window.monobePress = true;
  document.addEventListener("pointerdown", (event) => {
    const control = event.button === 0 && event.target.closest?.("a.button, button");
    press = control ? { control, x: event.clientX, y: event.clientY } : undefined;
    control && control.setPointerCapture(event.pointerId);
  });
  document.addEventListener(
    "click",
    (event) => {
      const slipped = press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > SLIP;
      // A click by key or by label has no place of its own.
      if (slipped && event.detail > 0 && !press.control.contains(document.elementFromPoint(event.clientX, event.clientY))) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      press = undefined;
    },
    true,
  );
}

const LONGEST_WAY = 8000;
const PATIENCE = 1000;
let way;

/** Where the link leads that was clicked, when it is the program itself that will go there. */
function leadsTo({ target, button, ctrlKey, shiftKey, altKey, metaKey }) {
  const link = button === 0 && !(ctrlKey || shiftKey || altKey || metaKey) && target.closest?.("a[href]");
  const leaves = !link || link.matches("[router-ignore],[download],[data-focus],[target]:not([target=_self])");
  const jumps = !leaves && link.hash !== "" && link.pathname === location.pathname;
  return leaves || jumps || !link.href.startsWith(document.baseURI) ? undefined : link.href;
}

// A link is followed once. Clicked again while its page is still coming, Flow would build the page a
// second time, over what was typed into it meanwhile, and a press on the first one would reach nobody.
// Another link is followed afterwards, after a while even if that page never comes, or at once when it
// took a while: whoever changes her mind is not ignored, nor is anybody whose link led back to where she was.
if (!window.monobeWay) {
  window.monobeWay = true;
  const arrived = () => {
    const { then, patience } = way;
    clearTimeout(patience);
    way = undefined;
    if (then) {
      window.dispatchEvent(new CustomEvent("vaadin-router-go", { detail: new URL(then), cancelable: true }));
    }
  };
  window.addEventListener(
    "click",
    (event) => {
      const href = leadsTo(event);
      const waited = way ? performance.now() - way.since : 0;
      if (href && way && waited < (href === way.href ? LONGEST_WAY : PATIENCE)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        way.then = href === way.href ? undefined : href;
        clearTimeout(way.patience);
        way.patience = way.then && setTimeout(arrived, PATIENCE - waited);
      }
    },
    true,
  );
  // Before Flow, which listens at the window; a click that somebody else took leads nowhere.
  document.addEventListener("click", (event) => {
    const href = event.defaultPrevented ? undefined : leadsTo(event);
    if (href) {
      clearTimeout(way?.patience);
      way = { href, from: location.href, since: performance.now() };
    }
  });
  window.addEventListener("vaadin-navigated", () => {
    // The page before may have come only just now; a second time it is the way that led back.
    if (way && !way.stayed && location.href === way.from && way.href !== way.from) {
      way.stayed = true;
      return;
    }
    if (way) {
      arrived();
    }
  });
}
