import { type StandIn, startStandIn } from "./stand-in.ts";

/** https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks (errors: "Handling errors"): plain text answers. */
export function startSlack(path: string): Promise<StandIn> {
  return startStandIn((request) => {
    if (request.path !== path) return { status: 404, text: "no_service" };
    if (request.method !== "POST") return { status: 405, text: "" };
    const body = request.json as { text?: string } | undefined;
    if (body === undefined) return { status: 400, text: "invalid_payload" };
    return body.text ? { text: "ok" } : { status: 400, text: "no_text" };
  });
}

/**
 * https://docs.discord.com/developers/resources/webhook: "Get Webhook with Token", "Execute Webhook" (204 without `wait`);
 * errors: https://docs.discord.com/developers/reference#error-messages, 10015 is an unknown webhook.
 */
export function startDiscord(path: string): Promise<StandIn> {
  return startStandIn((request) => {
    if (request.path !== path) return { status: 404, json: { message: "Unknown Webhook", code: 10015 } };
    if (request.method === "GET")
      return {
        json: { id: "223704706495545344", type: 1, name: "Waitlist", channel_id: "199737254929760256" },
      };
    const { content } = (request.json ?? {}) as { content?: string };
    if (!content) return { status: 400, json: { message: "Cannot send an empty message", code: 50006 } };
    if (content.length > 2000) return { status: 400, json: { message: "Invalid Form Body", code: 50035 } };
    if (request.query.get("wait") !== "true") return { status: 204 };
    return { json: { id: "1100000000000000000", channel_id: "199737254929760256", content } };
  });
}

/** https://core.telegram.org/bots/api#making-requests: `ok`, `description`, and `parameters` with a flood's `retry_after`. */
export function startTelegram(token: string, chats: readonly string[]): Promise<StandIn> {
  const refused = (code: number, description: string) => ({
    status: code,
    json: { ok: false, error_code: code, description },
  });
  return startStandIn(({ path, json }) => {
    if (path === `/bot${token}/getMe`)
      return {
        json: { ok: true, result: { id: 110201543, is_bot: true, first_name: "Acme", username: "acme_bot" } },
      };
    if (path !== `/bot${token}/sendMessage`) return refused(401, "Unauthorized");
    const { chat_id, text } = (json ?? {}) as { chat_id?: string; text?: string };
    if (!text) return refused(400, "Bad Request: message text is empty");
    if (text.length > 4096) return refused(400, "Bad Request: message is too long");
    if (!chats.includes(String(chat_id))) return refused(400, "Bad Request: chat not found");
    return { json: { ok: true, result: { message_id: 365, chat: { id: chat_id }, text } } };
  });
}

/** https://learn.microsoft.com/connectors/teams/#when-a-teams-webhook-request-is-received: 202 with nothing in it. */
export function startTeams(path: string): Promise<StandIn> {
  return startStandIn((request) => {
    if (request.path !== path || request.query.get("sig") === null)
      return {
        status: 401,
        json: { error: { code: "DirectApiAuthorizationRequired", message: "The request is not signed." } },
      };
    const { type, attachments } = (request.json ?? {}) as {
      type?: string;
      attachments?: { contentType: string }[];
    };
    const isCard = attachments?.[0]?.contentType === "application/vnd.microsoft.card.adaptive";
    if (type === "message" && isCard) return { status: 202, text: "" };
    return {
      status: 400,
      json: { error: { code: "TriggerInputSchemaMismatch", message: "The input is not valid." } },
    };
  });
}
