// Leaves a page on violence: it is emptied at once and its place in the history is taken, so that "back" does not return to it.
const links = document.querySelectorAll("a[data-leave]");

function leave(address) {
  document.documentElement.hidden = true;
  document.title = "";
  location.replace(address);
}

for (const link of links) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave(link.href);
  });
}

// Escape, pressed three times in two seconds, does the same.
let pressed = [];
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !links.length) return;
  pressed = [...pressed.filter((at) => event.timeStamp - at < 2000), event.timeStamp];
  if (pressed.length >= 3) leave(links[0].href);
});

// A browser that kept the page shows it empty.
addEventListener("pageshow", (event) => {
  if (event.persisted && links.length) location.reload();
});
