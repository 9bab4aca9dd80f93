import Type from "typebox";
import { anyAccount } from "../../accounts/index.ts";
import { EXPRESSION_FILTERS, takenBy } from "../../kernel/expressions/index.ts";
import type { Http } from "../../kernel/http/index.ts";
import { Definition } from "./definition.ts";
import { TEMPLATES } from "./templates.ts";

const tags = ["Tasks"];

const Argument = Type.Object({
  name: Type.String(),
  summary: Type.String(),
  required: Type.Boolean(),
  repeated: Type.Boolean(),
});

const Example = Type.Object({
  template: Type.String(),
  takes: Type.Unknown({ description: "What stands before the first `|`, with the examples' data." }),
  gives: Type.Unknown(),
});

/** What tasks are made with, the same in every project. */
export function templateRoutes(http: Http): void {
  http.route({
    method: "GET",
    url: "/api/v1/task-templates",
    config: { access: anyAccount },
    schema: {
      tags,
      summary: "List task templates",
      description: "Tasks to begin with. A target's `connector` says what its connection is to be of.",
      response: {
        200: Type.Object({
          data: Type.Array(
            Type.Object({
              id: Type.String(),
              name: Type.String(),
              summary: Type.String(),
              draft: Definition,
            }),
          ),
        }),
      },
    },
    handler: async () => ({ data: [...TEMPLATES] }),
  });

  http.route({
    method: "GET",
    url: "/api/v1/expression-filters",
    config: { access: anyAccount },
    schema: {
      tags,
      summary: "List the filters of expressions",
      description: "What can stand behind a `|` in `{{ … }}`.",
      response: {
        200: Type.Object({
          data: Type.Array(
            Type.Object({
              name: Type.String(),
              label: Type.String({ description: "For people who don't program." }),
              summary: Type.String(),
              arguments: Type.Array(Argument),
              examples: Type.Array(Example),
            }),
          ),
        }),
      },
    },
    handler: async () => ({
      data: EXPRESSION_FILTERS.map(({ name, label, summary, arguments: wanted, examples }) => ({
        name,
        label,
        summary,
        arguments: wanted.map(({ name, summary, required = false, repeated = false }) => ({
          name,
          summary,
          required,
          repeated,
        })),
        examples: examples.map(({ template, gives }) => ({ template, takes: takenBy(template), gives })),
      })),
    }),
  });
}
