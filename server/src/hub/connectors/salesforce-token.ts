import { parsed, refusalOf, textAt } from "./answers.ts";
import { Refusal, type Values } from "./connector.ts";
import type { Io } from "./io.ts";
import { text } from "./required.ts";

export const SALESFORCE_RIGHTS =
  "Consumer key and secret must be those of an app with the client credentials flow switched on, and its run-as user must be allowed to use the API and to edit contacts, leads and campaign members";

/** A token of the client credentials flow, anew for each run: it may be short-lived, and isn't stored. */
export async function salesforceToken(
  io: Io,
  connection: Values,
): Promise<{ origin: string; token: string }> {
  const origin = originOf(text(connection, "domain"));
  const answer = await io.fetch({
    method: "POST",
    url: `${origin}/services/oauth2/token`,
    form: {
      grant_type: "client_credentials",
      client_id: text(connection, "client_id"),
      client_secret: text(connection, "client_secret"),
    },
  });
  const body = parsed(answer);
  const token = textAt(body, "access_token");
  if (token !== "") return { origin, token };
  if (answer.status === 400 || answer.status === 401)
    throw new Refusal(
      "no",
      "unauthorized",
      `Salesforce gave no token (${answer.status}): ${textAt(body, "error_description") || textAt(body, "error")}. ${SALESFORCE_RIGHTS}`,
      { status: answer.status },
    );
  if (answer.status < 300)
    throw new Refusal("no", "invalid_answer", "Salesforce answered without a token: check the My Domain URL");
  throw refusalOf(answer, { name: "Salesforce", reason: textAt(body, "error_description") });
}

/** Secrets go to Salesforce alone, whatever was typed. */
function originOf(url: string): string {
  const parsed = URL.parse(url.trim());
  if (parsed?.protocol === "https:" && parsed.port === "" && parsed.hostname.endsWith(".salesforce.com"))
    return parsed.origin;
  throw new Refusal(
    "no",
    "invalid_url",
    `The My Domain URL looks like https://yourcompany.my.salesforce.com, not “${url}”`,
  );
}
