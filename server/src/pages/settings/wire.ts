import Type from "typebox";
import { idSchema, LINE, LINES } from "../../kernel/http/index.ts";
import { FONT_NAMES } from "../look/fonts.ts";
import { COLOR_SCHEMES } from "../look/theme.ts";
import { FIRST_NAME, type PageChange } from "./settings.ts";
import { TEXT_NAMES, TEXTS } from "./texts.ts";

const MAX_LINE = 200;
const MAX_TEXT = 4000;
const MAX_CSS = 8000;
const MAX_FOOTER_LINKS = 5;
const MAX_RADIUS = 32;

const strict = { additionalProperties: false };
const orNull = <T extends Type.TSchema>(schema: T, description: string) =>
  Type.Union([schema, Type.Null()], { description });

const color = Type.String({
  pattern: "^#[0-9a-f]{6}$",
  errorMessage: "must be a colour such as #4f46e5, in lower case",
});
const line = (description: string, maxLength = MAX_LINE) => Type.String({ maxLength, ...LINE, description });
const lines = (description: string, maxLength: number) => Type.String({ maxLength, ...LINES, description });

/** An address that visitors may be sent to. */
export const linkAddress = Type.String({
  maxLength: 2000,
  pattern: "^(https?://|mailto:)[^\\s\"'<>\\\\]+$",
  errorMessage: "must be an address that begins with https://, http:// or mailto:",
});

const picture = (description: string) =>
  orNull(
    Type.Object(
      {
        id: idSchema("Of an uploaded picture."),
        alt: line('What it shows, for those who don\'t see it; "" where it is mere decoration.'),
      },
      strict,
    ),
    description,
  );

const theme = Type.Object(
  {
    accent: color,
    background: color,
    text: color,
    dark_accent: orNull(color, "In the dark; null: the same."),
    dark_background: orNull(color, "In the dark; null: nearly black."),
    dark_text: orNull(color, "In the dark; null: nearly white."),
    color_scheme: Type.Enum([...COLOR_SCHEMES], { description: "`auto`: as the visitor has it." }),
    font: Type.Enum([...FONT_NAMES], { description: "Fonts that machines have; nothing is loaded." }),
    radius: Type.Integer({ minimum: 0, maximum: MAX_RADIUS, description: "Of corners, in pixels." }),
  },
  strict,
);

const social = Type.Object(
  {
    title: orNull(line("The title."), "null: the headline."),
    description: orNull(line("What it is about.", 300), "null: the beginning of the text."),
    picture_id: orNull(idSchema("An uploaded picture."), "null: the page's picture."),
  },
  { ...strict, description: "How a link to the page is shown elsewhere (Open Graph)." },
);

const texts = Type.Object(
  Object.fromEntries(
    TEXT_NAMES.map((name) => [name, orNull(lines("In your words.", 500), `null: “${TEXTS[name]}”`)]),
  ),
  {
    ...strict,
    description: `Every text of the page in your own words. What stands in braces is filled in.`,
  },
);

const settings = {
  headline: orNull(line("The title of the page."), "null: the project's name."),
  text: lines("Below the headline. An empty line begins a new paragraph.", MAX_TEXT),
  first_name: Type.Enum([...FIRST_NAME], { description: "Whether the form asks for the first name." }),
  closed: Type.Boolean({ description: "Nobody can sign up by the page, nor by `/public/v1/signup`." }),
  language: Type.String({
    pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$",
    errorMessage: "must be a language such as en or pt-BR",
    description: "Of its texts.",
  }),
  logo: picture("Above the headline; null: the project's name."),
  picture: picture("Beside the form; null: none."),
  theme,
  custom_css: Type.String({
    maxLength: MAX_CSS,
    pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f]*$",
    errorMessage: "must be text",
    description: "Comes after the page's own style. Nothing can be loaded from elsewhere by it.",
  }),
  social,
  leaderboard: Type.Boolean({
    description: "Status pages show who leads: first name and the last name's initial.",
  }),
  footer_links: Type.Array(
    Type.Object({ text: Type.String({ minLength: 1, maxLength: 80, ...LINE }), url: linkAddress }, strict),
    { maxItems: MAX_FOOTER_LINKS, description: "Such as imprint and privacy." },
  ),
  texts,
};

/** What is sent of them is changed; `theme`, `social` and `texts` member by member. */
export const PagePatch = Type.Unsafe<PageChange>(
  Type.Object(
    {
      ...Type.Partial(Type.Object(settings)).properties,
      theme: Type.Optional(Type.Partial(theme, strict)),
      social: Type.Optional(Type.Partial(social, strict)),
      texts: Type.Optional(Type.Partial(texts, strict)),
    },
    strict,
  ),
);

const Warnings = Type.Array(Type.Object({ path: Type.String(), message: Type.String() }), {
  description: "What of it is shown otherwise than it was chosen, as nobody could read it.",
});

export const PageAnswer = Type.Object({
  url: Type.String({ description: "Where the page is." }),
  ...settings,
  default_texts: Type.Object(Object.fromEntries(TEXT_NAMES.map((name) => [name, Type.String()])), {
    description: "What a text is where yours is null.",
  }),
  warnings: Warnings,
  updated_at: Type.Union([Type.String({ format: "date-time" }), Type.Null()]),
});

export const PreviewAnswer = Type.Object({
  url: Type.String({
    description:
      "For an iframe on this installation's own pages. `?view=` shows another state, `?scheme=` the light or the dark one.",
  }),
  warnings: Warnings,
  expires_at: Type.String({ format: "date-time" }),
});
