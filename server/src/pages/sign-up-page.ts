import { type Html, html } from "../kernel/html.ts";

export interface SignUpForm {
  project: { name: string; slug: string };
  /** The referral code that the visitor came by. */
  referralCode: string;
  /** What was wrong with what was sent, and that. */
  problem: string | null;
  email: string;
  firstName: string;
}

/** The form, which needs no script. */
export function signUpForm({ project, referralCode, problem, email, firstName }: SignUpForm): Html {
  return html`
<h1>${project.name}</h1>
<p>Leave your address, and you will hear from us when it is your turn.</p>
${problem === null ? null : html`<p class="bad" role="alert" id="problem">${problem}</p>`}
<form method="post" action="/public/v1/signup?project=${project.slug}">
<input type="hidden" name="ref" value="${referralCode}">
<label>E-mail address
<input name="email" type="email" required maxlength="254" autocomplete="email" value="${email}"${problem === null ? null : html` aria-describedby="problem" aria-invalid="true"`}></label>
<label>First name <span>(optional)</span>
<input name="first_name" maxlength="255" autocomplete="given-name" value="${firstName}"></label>
<button>Join the waitlist</button>
</form>`;
}

/** What is shown after a sign-up: the same for everybody. */
export function thanks(project: { name: string }, shareLink: string | null): Html {
  return html`
<h1>You are on the list</h1>
<p>Thank you for joining ${project.name}.</p>
${shareLink === null ? null : html`<p>Bring your friends with your own link:<br><a href="${shareLink}">${shareLink}</a></p>`}`;
}

export const nothingHere: Html = html`
<h1>Nothing is here</h1>
<p>The link may be old, or not complete. Ask whoever gave it to you.</p>`;
