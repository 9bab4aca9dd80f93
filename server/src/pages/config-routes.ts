import Type from "typebox";
import { visitor } from "../accounts/index.ts";
import type { Http } from "../kernel/http/index.ts";
import { projectOf } from "../projects/index.ts";
import { picturePath } from "./pictures/queries.ts";
import { QUESTION_KINDS } from "./questions/question.ts";
import type { PageDirectory } from "./settings/directory.ts";
import { FIRST_NAME } from "./settings/settings.ts";
import { TEXT_NAMES } from "./settings/texts.ts";
import { headlineOf } from "./sign-up/page.ts";

const Picture = Type.Union([Type.Object({ url: Type.String(), alt: Type.String() }), Type.Null()]);

const ConfigAnswer = Type.Object({
  project: Type.Object({ name: Type.String(), slug: Type.String(), url: Type.String() }),
  headline: Type.String(),
  text: Type.String(),
  closed: Type.Boolean({ description: "Nobody can sign up." }),
  confirmation_required: Type.Boolean(),
  first_name: Type.Enum([...FIRST_NAME]),
  questions: Type.Array(
    Type.Object({
      name: Type.String({ description: "Of the answer in `custom_fields`." }),
      kind: Type.Enum([...QUESTION_KINDS]),
      label: Type.String(),
      help: Type.String(),
      required: Type.Boolean(),
      options: Type.Array(Type.String()),
      link: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
  language: Type.String(),
  theme: Type.Object({
    accent: Type.String(),
    background: Type.String(),
    text: Type.String(),
    color_scheme: Type.String(),
    font: Type.String(),
    radius: Type.Integer(),
  }),
  logo: Picture,
  texts: Type.Object(Object.fromEntries(TEXT_NAMES.map((name) => [name, Type.String()]))),
});

export interface ConfigRoutesDeps {
  pages: PageDirectory;
  baseUrl: () => string;
}

/** What somebody else's page needs to show the form. */
export function configRoutes(http: Http, { pages, baseUrl }: ConfigRoutesDeps): void {
  http.route({
    method: "GET",
    url: "/public/v1/config",
    config: { access: visitor, isLimited: true },
    schema: {
      tags: ["Public"],
      summary: "Read what the form asks, and how it looks",
      description: "For a form of one's own: the questions, the texts, the theme.",
      response: { 200: ConfigAnswer },
    },
    onSend: async (_, reply, payload) => {
      reply.header("access-control-allow-origin", "*");
      return payload;
    },
    handler: async (request) => {
      const project = projectOf(request);
      const model = await pages.find(project);
      const { text, closed, first_name, language, theme, logo } = model.settings;
      const picture = logo && model.pictures.get(logo.id);
      return {
        project: { name: project.name, slug: project.slug, url: `${baseUrl()}/p/${project.slug}` },
        headline: headlineOf(project, model),
        text,
        closed,
        confirmation_required: project.doubleOptIn,
        first_name,
        questions: model.questions.map((question) => ({ ...question, options: [...question.options] })),
        language,
        theme,
        logo: picture ? { url: `${baseUrl()}${picturePath(picture)}`, alt: logo?.alt ?? "" } : null,
        texts: model.texts,
      };
    },
  });
}
