import { at } from "../../hub/connectors/answers.ts";
import { httpApi } from "../../hub/connectors/http-api.ts";
import { text } from "../../hub/connectors/required.ts";

/** docs.ntfy.sh/publish, "Publish as JSON". */
export const ntfy = httpApi({
  id: "ntfy",
  name: "Ntfy",
  summary: "Push a message to the phones that follow a topic.",
  category: "chat",
  auth: [
    { id: "url", label: "Server", kind: "url", required: true, address: true, initial: "https://ntfy.sh" },
    { id: "token", label: "Access token", kind: "secret", required: true },
  ],
  help: ["In ntfy open “Account”, “Access tokens”, and create one."],
  open: (connection) => ({
    base: text(connection, "url"),
    headers: { authorization: `Bearer ${text(connection, "token")}` },
  }),
  reason: ["error"],
  async check(call) {
    return `Signed in as ${at(await call({ path: "/v1/account" }), "username")}.`;
  },
  actions: [
    {
      id: "publish",
      name: "Push a message",
      summary: "Pushes to everybody who follows the topic.",
      settings: [{ id: "topic", label: "Topic", kind: "text", required: true }],
      fields: [{ id: "message", label: "Message", type: "text", required: true }],
      async run(call, { settings, values }) {
        const json = { topic: text(settings, "topic"), message: text(values, "message") };
        const answer = await call({ method: "POST", path: "", json });
        return { summary: `Pushed to ${json.topic}`, output: { id: at(answer, "id") } };
      },
    },
  ],
});
