import type { Egress } from "../../kernel/egress/index.ts";
import type { Connector, Values } from "../connectors/connector.ts";
import { changeValues, requireValues } from "./fields.ts";
import { refuseToTakeAlong } from "./moved.ts";

interface Filled {
  settings: Values;
  secrets: Values;
}

/** What is given, by the fields' ids: null empties one. */
export interface FieldChange {
  settings: { readonly [id: string]: string | number | boolean | null };
  secrets: { readonly [id: string]: string | null };
}

/** What a connection's fields hold after a change, the secret ones apart; `from` is null for a new one. Throws where they can't. */
export function changeFields(
  egress: Egress,
  { auth }: Connector,
  from: Filled | null,
  change: FieldChange,
): Filled {
  const open = auth.filter(({ kind }) => kind !== "secret");
  const secret = auth.filter(({ kind }) => kind === "secret");
  const refuseUrl = (url: string) => egress.refuse(url)?.message ?? null;
  const settings = changeValues(open, from?.settings, change.settings, { path: "settings", refuseUrl });
  const secrets = changeValues(secret, from?.secrets, change.secrets, { path: "secrets", refuseUrl });
  const pathOf = ({ id, kind }: { id: string; kind: string }) =>
    `${kind === "secret" ? "secrets" : "settings"}.${id}`;
  if (from) refuseToTakeAlong(auth, from, { settings, given: change.secrets });
  requireValues(auth, { ...settings, ...secrets }, pathOf);
  return { settings, secrets };
}
