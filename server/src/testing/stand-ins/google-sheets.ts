import { createVerify } from "node:crypto";
import { type StandIn, type StandInAnswer, type StandInRequest, startStandIn } from "./stand-in.ts";

const TOKEN = "ya29.stand-in";
const ID = "1q2w3e4r5t";

/**
 * https://developers.google.com/identity/protocols/oauth2/service-account#httprest (the JWT, `invalid_grant`), and
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4: spreadsheets.get, values.get, values.append; errors
 * as in https://cloud.google.com/apis/design/errors#http_mapping. One spreadsheet with the sheet "Users".
 */
export async function startGoogleSheets(
  email: string,
  publicKey: string,
  now: () => number,
): Promise<StandIn & { rows: unknown[][] }> {
  const rows: unknown[][] = [["Email", "Name", "Run"]];
  const standIn = await startStandIn((request) => {
    if (request.path === "/token") return signIn(request, email, publicKey, now());
    if (request.headers.authorization !== `Bearer ${TOKEN}`)
      return refused(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.");
    if (!request.path.startsWith(`/v4/spreadsheets/${ID}`))
      return refused(404, "NOT_FOUND", "Requested entity was not found.");
    return answer(request, rows);
  });
  return { ...standIn, rows };
}

function signIn({ text }: StandInRequest, email: string, publicKey: string, nowMs: number): StandInAnswer {
  const form = new URLSearchParams(text);
  const [header, claims, signature] = (form.get("assertion") ?? "").split(".");
  const isSigned = createVerify("RSA-SHA256")
    .update(`${header}.${claims}`)
    .verify(publicKey, signature ?? "", "base64url");
  const { iss, aud, iat, exp, scope } = JSON.parse(Buffer.from(claims ?? "", "base64url").toString());
  const isInTime = Math.abs(iat * 1000 - nowMs) < 300_000 && exp - iat <= 3600;
  const isMeant =
    iss === email && aud === "https://oauth2.googleapis.com/token" && scope.endsWith("/auth/spreadsheets");
  if (form.get("grant_type") !== "urn:ietf:params:oauth:grant-type:jwt-bearer")
    return { status: 400, json: { error: "unsupported_grant_type" } };
  if (isSigned && isInTime && isMeant)
    return { json: { access_token: TOKEN, expires_in: 3599, token_type: "Bearer" } };
  return { status: 400, json: { error: "invalid_grant", error_description: "Invalid JWT Signature." } };
}

function answer({ path, query, json }: StandInRequest, rows: unknown[][]): StandInAnswer {
  if (path === `/v4/spreadsheets/${ID}`)
    return {
      json: { sheets: [{ properties: { title: "Users", gridProperties: { rowCount: rows.length + 900 } } }] },
    };
  const range = decodeURIComponent(path.slice(`/v4/spreadsheets/${ID}/values/`.length));
  if (!range.startsWith("'Users'!"))
    return refused(400, "INVALID_ARGUMENT", `Unable to parse range: ${range}`);
  if (range === "'Users'!1:1") return { json: { range, majorDimension: "ROWS", values: rows.slice(0, 1) } };
  if (range === "'Users'!A1:append") return append(query, json as { values: unknown[][] }, rows);
  const column = range.charCodeAt("'Users'!".length) - 65;
  return { json: { range, majorDimension: "COLUMNS", values: [rows.map((row) => row[column] ?? "")] } };
}

function append(
  query: URLSearchParams,
  { values }: { values: unknown[][] },
  rows: unknown[][],
): StandInAnswer {
  if (query.get("valueInputOption") === null)
    return refused(400, "INVALID_ARGUMENT", "'valueInputOption' is required but not specified");
  rows.push(...values);
  const updatedRange = `Users!A${rows.length}:C${rows.length}`;
  return {
    json: { spreadsheetId: ID, updates: { spreadsheetId: ID, updatedRange, updatedRows: values.length } },
  };
}

function refused(code: number, status: string, message: string): StandInAnswer {
  return { status: code, json: { error: { code, message, status } } };
}
