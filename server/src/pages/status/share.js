// Copies the link, offers the device's own way of sharing, and tells where the link was shared.
const part = document.querySelector("[data-token]");
const link = document.getElementById("share-link");
const copy = document.getElementById("copy");
const native = document.getElementById("native");
const SHOWN_MS = 2000;

function tell(network) {
  if (part.dataset.token === "") return; // a page that is only tried out
  fetch("/public/v1/share", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: part.dataset.token, network }),
    keepalive: true,
  }).catch(() => {});
}

/** Whether it went well. Pages without TLS have no clipboard of their own, but may copy what is selected. */
async function copied() {
  try {
    await navigator.clipboard.writeText(link.value);
    return true;
  } catch {
    link.select();
    return document.execCommand("copy");
  }
}

for (const one of document.querySelectorAll("[data-network]")) {
  one.addEventListener("click", () => tell(one.dataset.network));
}

link.addEventListener("focus", () => link.select());

copy.hidden = false;
copy.addEventListener("click", async () => {
  if (!(await copied())) return;
  const label = copy.querySelector("span");
  const before = label.textContent;
  label.textContent = copy.dataset.copied;
  document.getElementById("told").textContent = copy.dataset.copied;
  tell("copy");
  setTimeout(() => {
    label.textContent = before;
    document.getElementById("told").textContent = "";
  }, SHOWN_MS);
});

if (navigator.share) {
  native.hidden = false;
  const button = native.querySelector("button");
  button.addEventListener("click", async () => {
    try {
      await navigator.share({ text: button.dataset.text, url: link.value });
      tell("native");
    } catch {
      // The person thought better of it.
    }
  });
}
