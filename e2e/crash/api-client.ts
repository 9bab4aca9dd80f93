import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";

export interface Answer {
  status: number;
  type: string;
  body: string;
}

export interface ApiClient {
  post(url: string, body: object): Promise<Answer>;
  patch(url: string, body: object): Promise<Answer>;
  /** Posts a CSV file. */
  upload(url: string, content: string): Promise<Answer>;
  close(): void;
}

const TIMEOUT_MS = 30_000;

/** Asks with a project's key. Rejects where no complete answer came. */
export function createApiClient(key: string): ApiClient {
  const agent = new Agent({ keepAlive: true });
  const send = (method: string, url: string, type: string, payload: string) =>
    new Promise<Answer>((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${key}`,
        "content-type": type,
        "content-length": Buffer.byteLength(payload),
      };
      const sent = request(url, { method, agent, headers, timeout: TIMEOUT_MS }, (response) => {
        text(response).then((answer) => {
          const { statusCode = 0, headers: given } = response;
          resolve({ status: statusCode, type: String(given["content-type"]), body: answer });
        }, reject);
      });
      sent.on("timeout", () => sent.destroy(new Error(`no answer within ${TIMEOUT_MS} ms`)));
      sent.on("error", reject);
      sent.end(payload);
    });
  return {
    post: (url, body) => send("POST", url, "application/json", JSON.stringify(body)),
    patch: (url, body) => send("PATCH", url, "application/json", JSON.stringify(body)),
    upload: (url, content) => send("POST", url, "text/csv", content),
    close: () => agent.destroy(),
  };
}
