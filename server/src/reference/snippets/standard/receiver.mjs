// WEBHOOK_SECRET=whsec_… node receiver.mjs (Node 22.13 or newer, with verify.mjs beside it)
import { createServer } from "node:http";
import { DatabaseSync } from "node:sqlite";
import { buffer } from "node:stream/consumers";
import { isGenuine } from "./verify.mjs";

const db = new DatabaseSync("inbox.db");
db.exec("create table if not exists inbox (webhook_id text primary key, body text not null)");
const keep = db.prepare("insert into inbox values (?, ?) on conflict do nothing");

const server = createServer((request, response) => {
  take(request, response).catch((error) => {
    console.error(error);
    response.destroy(); // no answer, so that it is tried again
  });
});

async function take(request, response) {
  const body = await buffer(request);
  if (!isGenuine(process.env.WEBHOOK_SECRET, request.headers, body)) {
    response.writeHead(401).end();
    return;
  }
  const id = request.headers["webhook-id"];
  const { changes } = keep.run(id, body.toString()); // the same again changes nothing
  response.end("ok"); // with status 200; the work comes afterwards, from the inbox
  console.log(changes === 1 ? "new" : "known", id, JSON.parse(body).type);
}

server.listen(Number(process.env.PORT ?? 5000), "127.0.0.1", () => {
  console.log(`Listening at http://127.0.0.1:${server.address().port}/`);
});
