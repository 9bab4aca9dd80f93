import Type, { type Static } from "typebox";
import { anyone, createVisitLimit, inProject } from "../../accounts/index.ts";
import { AppError } from "../../kernel/errors.ts";
import { type Http, idSchema } from "../../kernel/http/index.ts";
import { type ProjectDirectory, ProjectParams, projectOf } from "../../projects/index.ts";
import { deletePicture, keepPicture, type PictureDeps } from "./keep.ts";
import { PICTURE_TYPES } from "./kind.ts";
import { findPictureContent, listPictures, type Picture, picturePath } from "./queries.ts";

const MAX_BYTES = 1024 * 1024;
const tags = ["Pages"];

/** Its name is never given to another. */
const FOR_GOOD = "public, max-age=31536000, immutable";

const PictureAnswer = Type.Object({
  id: Type.Integer(),
  url: Type.String({ description: "On this installation; the same for good." }),
  media_type: Type.Enum(PICTURE_TYPES),
  size: Type.Integer({ description: "In bytes." }),
  created_at: Type.String({ format: "date-time" }),
});

export interface PictureRoutesDeps extends PictureDeps {
  projects: ProjectDirectory;
}

export function pictureRoutes(http: Http, deps: PictureRoutesDeps): void {
  void http.register(async (scope) => {
    scope.addContentTypeParser(
      PICTURE_TYPES,
      { parseAs: "buffer" },
      async (_: unknown, body: Buffer) => body,
    );
    uploadRoute(scope, deps);
  });
  listRoutes(http, deps);
  contentRoute(http, deps);
}

function uploadRoute(http: Http, deps: PictureRoutesDeps): void {
  const content = Type.Unsafe<Buffer>({ description: "The picture as it is, up to 1 MB." });
  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/page/pictures",
    bodyLimit: MAX_BYTES,
    config: { access: inProject("editor", "project:write") },
    schema: {
      tags,
      summary: "Upload a picture",
      description:
        "A PNG, JPEG, GIF, WebP or AVIF as the body, for the page's logo, picture or link preview. The same picture again is the one that is there: 200.",
      params: ProjectParams,
      body: { content: Object.fromEntries(PICTURE_TYPES.map((type) => [type, { schema: content }])) },
      response: { 200: PictureAnswer, 201: PictureAnswer },
    },
    handler: async (request, reply) => {
      if (!Buffer.isBuffer(request.body)) throw notAPicture();
      const { picture, isNew } = await keepPicture(deps, projectOf(request).id, request.body);
      return reply.code(isNew ? 201 : 200).send(toWire(picture));
    },
  });
}

function listRoutes(http: Http, deps: PictureRoutesDeps): void {
  const { db } = deps;
  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/page/pictures",
    config: { access: inProject("viewer", "project:read") },
    schema: {
      tags,
      summary: "List the pictures of a page",
      description: "All that were uploaded, newest first.",
      params: ProjectParams,
      response: { 200: Type.Object({ data: Type.Array(PictureAnswer) }) },
    },
    handler: async (request) => ({
      data: (await listPictures(db.read, projectOf(request).id)).map(toWire),
    }),
  });

  http.route({
    method: "DELETE",
    url: "/api/v1/projects/:project/page/pictures/:picture",
    config: { access: inProject("editor", "project:write") },
    schema: {
      tags,
      summary: "Delete a picture",
      description: "Refused for one that the page shows.",
      params: Type.Object({ ...ProjectParams.properties, picture: idSchema("The picture's id.") }),
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      await deletePicture(deps, projectOf(request).id, request.params.picture);
      return reply.code(204).send(null);
    },
  });
}

function contentRoute(http: Http, { db, clock, projects }: PictureRoutesDeps): void {
  http.route({
    method: "GET",
    url: "/pictures/:name",
    config: { access: anyone },
    schema: { params: Type.Object({ name: Type.String() }) },
    preHandler: createVisitLimit(clock),
    handler: async (request, reply) => {
      const picture = await findPictureContent(db.read, request.params.name);
      const project = picture && (await projects.find(String(picture.project_id)));
      if (!project) throw new AppError("not_found", "There is no such picture.");
      return reply
        .headers({
          "content-type": picture.media_type,
          "cache-control": FOR_GOOD,
          "content-security-policy": "default-src 'none'; sandbox",
          "cross-origin-resource-policy": "cross-origin",
        })
        .send(picture.content);
    },
  });
}

function toWire(picture: Picture): Static<typeof PictureAnswer> {
  return {
    id: picture.id,
    url: picturePath(picture),
    media_type: picture.media_type,
    size: picture.size,
    created_at: new Date(picture.created_at).toISOString(),
  };
}

function notAPicture(): AppError {
  return new AppError(
    "unsupported_media_type",
    `Send the picture itself as the body, with its content-type: ${PICTURE_TYPES.join(", ")}.`,
  );
}
