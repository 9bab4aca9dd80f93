import { useQueryClient } from "@tanstack/react-query";
import { useProject } from "../../projects/queries.ts";
import { shownFields } from "../connections/field-values.ts";
import { type Action, withTargetSetting } from "./definition.ts";
import { useEditor } from "./editor.ts";
import { optionsQuery, type TaskTarget } from "./queries.ts";
import { settingValues } from "./setting-values.ts";

/** Of what has to be chosen over there, that which is the only one of its kind is chosen by itself, one after the other. */
export function useChooseOnly(): (target: TaskTarget, action: Action) => void {
  const { slug } = useProject();
  const queries = useQueryClient();
  const { change } = useEditor();

  async function choose(target: TaskTarget, action: Action): Promise<void> {
    const { connection_id, settings: given } = target;
    if (connection_id === null) return;
    let settings = given;
    for (const { id, required, discovered } of shownFields(action.settings, settingValues(action, given))) {
      if (!required || settings[id]) continue;
      if (!discovered) return;
      const { [id]: _, ...others } = settings;
      const asked = { connection: connection_id, action: action.id, settings: others };
      const { data } = await queries.fetchQuery(optionsQuery(slug, asked, id));
      const [only, ...more] = data;
      if (!only || more.length > 0) return;
      const of = { ...target, settings };
      change((now) => withTargetSetting(now, of, [id, only.value]));
      settings = { ...settings, [id]: only.value };
    }
  }
  return (target, action) => void choose(target, action).catch(() => {}); // what went wrong stands at the setting
}
