import { type StandIn, type StandInAnswer, startStandIn } from "./stand-in.ts";

export interface AirtableRow {
  id: string;
  fields: { [column: string]: unknown };
}

/**
 * https://airtable.com/developers/web/api: "List bases" (offset), "Get base schema", "Create records", "Update multiple
 * records" (performUpsert), "Errors"; 403 covers what a token may not see, as 404 would tell that it is there.
 */
export async function startAirtable(token: string): Promise<StandIn & { rows: AirtableRow[] }> {
  const rows: AirtableRow[] = [];
  const standIn = await startStandIn((request) => {
    if (request.headers.authorization !== `Bearer ${token}`)
      return refused(401, "AUTHENTICATION_REQUIRED", "Authentication required");
    if (request.path === "/v0/meta/bases") return { json: bases(request.query.get("offset")) };
    if (request.path === "/v0/meta/bases/appAcme/tables") return { json: { tables: TABLES } };
    if (request.path !== "/v0/appAcme/tblUsers")
      return refused(
        403,
        "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND",
        "Invalid permissions, or the model was not found",
      );
    return write(rows, request.method, request.json as Writing);
  });
  return { ...standIn, rows };
}

interface Writing {
  records: { fields: AirtableRow["fields"] }[];
  performUpsert?: { fieldsToMergeOn: string[] };
}

const TABLES = [
  {
    id: "tblUsers",
    name: "Users",
    primaryFieldId: "fldEmail",
    fields: [
      { id: "fldEmail", name: "Email", type: "email" },
      { id: "fldName", name: "Name", type: "singleLineText" },
      { id: "fldScore", name: "Score", type: "number" },
      { id: "fldActive", name: "Active", type: "checkbox" },
      { id: "fldKey", name: "Run", type: "singleLineText" },
      { id: "fldSum", name: "Sum", type: "formula" },
    ],
  },
];

/** Two pages. */
function bases(offset: string | null): object {
  const base = (id: string, name: string) => ({ id, name, permissionLevel: "create" });
  return offset === null
    ? { bases: [base("appAcme", "Acme")], offset: "itr23sEjsdfEr3282" }
    : { bases: [base("appOther", "Other")] };
}

function write(rows: AirtableRow[], method: string, { records, performUpsert }: Writing): StandInAnswer {
  const known = new Set(TABLES.flatMap(({ fields }) => fields.map(({ id }) => id)));
  const { fields = {} } = records[0] ?? {};
  const unknown = Object.keys(fields).find((name) => !known.has(name));
  if (unknown) return refused(422, "UNKNOWN_FIELD_NAME", `Unknown field name: "${unknown}"`);
  if (method === "POST") return { json: { records: [add(rows, fields)] } };
  const mergeOn = performUpsert?.fieldsToMergeOn ?? [];
  const found = rows.find((row) => mergeOn.every((name) => row.fields[name] === fields[name]));
  if (!found) {
    const row = add(rows, fields);
    return { json: { records: [row], createdRecords: [row.id], updatedRecords: [] } };
  }
  Object.assign(found.fields, fields);
  return { json: { records: [found], createdRecords: [], updatedRecords: [found.id] } };
}

function add(rows: AirtableRow[], fields: AirtableRow["fields"]): AirtableRow {
  const row = { id: `rec${rows.length + 1}`, fields: { ...fields } };
  rows.push(row);
  return row;
}

function refused(status: number, type: string, message: string): StandInAnswer {
  return { status, json: { error: { type, message } } };
}
