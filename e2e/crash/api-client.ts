import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";

export interface Answer {
  status: number;
  type: string;
  body: string;
}

export interface ApiClient {
  post(url: string, body: object): Promise<Answer>;
  close(): void;
}

const TIMEOUT_MS = 30_000;

/** Posts JSON with a project's key. Rejects where no complete answer came. */
export function createApiClient(key: string): ApiClient {
  const agent = new Agent({ keepAlive: true });
  return {
    post: (url, body) =>
      new Promise((resolve, reject) => {
        const payload = JSON.stringify(body);
        const headers = {
          authorization: `Bearer ${key}`,
          "content-type": "application/json",
          "content-length": Buffer.byteLength(payload),
        };
        const sent = request(url, { method: "POST", agent, headers, timeout: TIMEOUT_MS }, (response) => {
          text(response).then((answer) => {
            const { statusCode = 0, headers: given } = response;
            resolve({ status: statusCode, type: String(given["content-type"]), body: answer });
          }, reject);
        });
        sent.on("timeout", () => sent.destroy(new Error(`no answer within ${TIMEOUT_MS} ms`)));
        sent.on("error", reject);
        sent.end(payload);
      }),
    close: () => agent.destroy(),
  };
}
