import type { Locator, Page } from "playwright-core";

/** What the owner of a fresh installation chooses. */
export const OWNER = { name: "Ada Lovelace", email: "ada@example.com", password: "a long passphrase" };

/** Opens the link that the start printed and claims the installation, with a first project. */
export async function claim(page: Page, setupLink: string, project: string): Promise<void> {
  await page.goto(setupLink);
  await page.getByLabel("Your name").fill(OWNER.name);
  await page.getByLabel("E-mail address").fill(OWNER.email);
  await page.getByRole("textbox", { name: "Password" }).fill(OWNER.password);
  await page.getByLabel("First project").fill(project);
  await page.getByRole("button", { name: "Create my Hookline" }).click();
  await page.getByRole("heading", { name: "Overview" }).waitFor();
}

/** Opens a screen of the project by the navigation. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: screen, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: screen }).waitFor();
}

/** Fills in the dialog *Add a Webhook URL*, for all events, and answers it as it then is: it shows the secret. */
export async function addUrl(page: Page, url: string): Promise<Locator> {
  await page.getByRole("button", { name: "Add a URL" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Add a Webhook URL" });
  await dialog.getByRole("textbox", { name: "Webhook URL" }).fill(url);
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await dialog.getByText("whsec_").waitFor();
  return dialog;
}

/** Joins a project's waitlist on its hosted page. */
export async function signUp(visitor: Page, pageUrl: string, email: string): Promise<void> {
  await visitor.goto(pageUrl);
  await visitor.getByLabel("E-mail address").fill(email);
  await visitor.getByRole("button", { name: "Join the waitlist" }).click();
  await visitor.getByRole("heading", { name: "You are on the list" }).waitFor();
}

/** Invites somebody on the open Team screen; answers the link that is shown this once. */
export async function inviteToTeam(
  page: Page,
  { email, role }: { email: string; role: string },
): Promise<string> {
  await page.getByRole("button", { name: "Invite someone" }).click();
  await page.getByRole("dialog").getByLabel("E-mail address").fill(email);
  await page.getByRole("radio", { name: role }).check();
  await page.getByRole("button", { name: "Make the link" }).click();
  const dialog = page.getByRole("dialog", { name: `Send this link to ${email}` });
  const link = await dialog.getByText("/invite#token=").innerText();
  await dialog.getByRole("button", { name: "Done" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  return link;
}

/** Opens an invitation's link as somebody new, and chooses a name and a password. */
export async function acceptInvitation(visitor: Page, link: string, name: string): Promise<void> {
  await visitor.goto(link);
  await visitor.getByLabel("Your name").fill(name);
  await visitor.getByRole("textbox", { name: "Password" }).fill(OWNER.password);
  await visitor.getByRole("button", { name: "Join the project" }).click();
  await visitor.getByRole("heading", { name: "Overview" }).waitFor();
}
