import type { FastifyReply } from "fastify";
import { type Html, html } from "../../kernel/html.ts";
import type { Project } from "../../projects/index.ts";
import { sendDocument } from "../look/document.ts";
import { framed, pictureOf, projectDocument } from "../look/frame.ts";
import { paragraphs } from "../look/paragraphs.ts";
import type { PageModel } from "../settings/directory.ts";
import { fill } from "../settings/texts.ts";
import { type FormState, signUpForm } from "./form.ts";
import { socialTags } from "./social-tags.ts";

export interface PageOptions {
  status?: number;
  baseUrl: string;
  isPreview?: boolean;
}

/** Answers with a project's page: what it is about, and the form; or that nobody can sign up. */
export function sendSignUpPage(
  reply: FastifyReply,
  project: Project,
  model: PageModel,
  state: FormState,
  { status = 200, baseUrl, isPreview = false }: PageOptions,
): FastifyReply {
  const { settings } = model;
  const body = settings.closed ? closed(project, model) : open(project, model, state);
  return sendDocument(reply, status, {
    ...projectDocument(model),
    title: headlineOf(project, model),
    body: framed(model, around(model, body), settings.headline === null ? "" : project.name),
    head: socialTags(project, model, baseUrl),
    isPreview,
  });
}

export function headlineOf({ name }: { name: string }, { settings }: PageModel): string {
  return settings.headline ?? name;
}

function open(project: Project, model: PageModel, state: FormState): Html {
  return html`<div class="intro">
<h1>${headlineOf(project, model)}</h1>
${paragraphs(model.settings.text)}</div>
${signUpForm(project, model, state)}`;
}

function closed(project: Project, model: PageModel): Html {
  const { closed_title, closed_text } = model.texts;
  return html`<div class="intro">
<h1>${headlineOf(project, model)}</h1>
<h2>${closed_title}</h2>
${paragraphs(fill(closed_text, { project: project.name }))}</div>`;
}

/** Beside the picture, if there is one. */
function around(model: PageModel, body: Html): Html {
  const { picture } = model.settings;
  const shown = picture && pictureOf(model, picture, "picture");
  if (!shown) return html`<main><div class="card">${body}</div></main>`;
  return html`<main class="wide"><div class="two"><div class="card">${body}</div>${shown}</div></main>`;
}
