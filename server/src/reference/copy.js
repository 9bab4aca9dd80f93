// Puts a button to copy it beside the caption of every code block, and says aloud what was copied.
const SHOWN_MS = 2000;

const spoken = document.createElement("p");
spoken.className = "unseen";
spoken.setAttribute("role", "status");
document.body.append(spoken);

for (const figure of document.querySelectorAll("figure.copied")) {
  const caption = figure.querySelector("figcaption");
  caption.after(copyButton(caption.textContent, figure.querySelector("code")));
}

function copyButton(name, code) {
  const button = document.createElement("button");
  const label = document.createElement("span");
  const what = document.createElement("span");
  button.type = "button";
  label.textContent = "Copy";
  what.textContent = ` ${name}`;
  what.className = "unseen";
  button.append(label, what);
  button.addEventListener("click", async () => {
    label.textContent = (await copy(code)) ? "Copied" : "Not copied";
    spoken.textContent = `${label.textContent}: ${name}`;
    setTimeout(() => {
      label.textContent = "Copy";
      spoken.textContent = "";
    }, SHOWN_MS);
  });
  return button;
}

/** Whether it went well. Pages without TLS have no clipboard of their own, but may copy what is selected. */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return document.execCommand("copy");
  }
}
