import { MIN_PASSWORD } from "../accounts/index.ts";
import { html } from "../kernel/html.ts";

/** Where the person who has the printed link becomes the owner. The link's token is in the fragment, which no server sees. */
export const setupPage = html`
<h1>Make it yours</h1>
<p>Nobody owns this Hookline yet. You will sign in with what you choose here.</p>
<p class="bad" role="alert" id="problem" hidden></p>
<form id="setup">
<label>Your name
<input name="name" required maxlength="255" autocomplete="name"></label>
<label>E-mail address
<input name="email" type="email" required maxlength="254" autocomplete="email"></label>
<label>Password <span>(at least ${MIN_PASSWORD} characters)</span>
<input name="password" type="password" required minlength="${MIN_PASSWORD}" autocomplete="new-password"></label>
<label>First project <span>(optional)</span>
<input name="project_name" maxlength="255" autocomplete="off"></label>
<button>Become the owner</button>
</form>
<noscript><p class="bad">This page needs JavaScript: the link's secret part is read by the browser alone.</p></noscript>`;

/** The page's script, in plain JavaScript as browsers run it. */
export const SETUP_SCRIPT = `
const form = document.getElementById("setup");
const problem = document.getElementById("problem");
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  problem.hidden = true;
  const button = form.querySelector("button");
  button.disabled = true;
  const filled = [...new FormData(form)].filter(([, value]) => value !== "");
  const token = new URLSearchParams(location.hash.slice(1)).get("token") ?? "";
  try {
    const answer = await fetch("/api/v1/setup", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...Object.fromEntries(filled), token }),
    });
    const { detail, member } = await answer.json();
    if (!answer.ok) throw new Error(detail);
    history.replaceState(null, "", "/setup");
    show(member);
  } catch (error) {
    problem.textContent = error.message;
    problem.hidden = false;
    button.disabled = false;
  }
});
function show(member) {
  const title = document.createElement("h1");
  title.textContent = "It is yours";
  const text = document.createElement("p");
  text.textContent = member.email + " owns this Hookline, and is signed in here.";
  const link = document.createElement("a");
  link.href = "/docs/api";
  link.textContent = "Go on with the API";
  document.querySelector("main").replaceChildren(title, text, link);
}
`;
