import { hash } from "node:crypto";
import type { Clock } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import { AppError } from "../../kernel/errors.ts";
import type { Ids } from "../../kernel/ids.ts";
import { lockPage } from "../settings/lock.ts";
import { picturesOf } from "../settings/pictures-of.ts";
import { findPage } from "../settings/queries.ts";
import { PICTURE_TYPES, pictureTypeOf } from "./kind.ts";
import { listPictures, type Picture } from "./queries.ts";

const MAX_PICTURES = 50;
const NAME_BYTES = 16;

export interface PictureDeps {
  db: Database;
  clock: Clock;
  ids: Ids;
}

/** Keeps a picture that was uploaded; the same one again is the one that is there. */
export async function keepPicture(
  { db, clock, ids }: PictureDeps,
  projectId: number,
  content: Buffer,
): Promise<{ picture: Picture; isNew: boolean }> {
  const mediaType = pictureTypeOf(content);
  if (mediaType === null) {
    throw new AppError(
      "unsupported_media_type",
      `This is none of the pictures that are taken: ${PICTURE_TYPES.join(", ")}.`,
    );
  }
  const sha256 = hash("sha256", content, "hex");
  return db.transact(async (tx) => {
    await lockPage(tx, projectId, clock.now());
    const [known] = await tx.all<Picture>(
      "select id, project_id, name, media_type, size, created_at from page_pictures where project_id = $1 and sha256 = $2",
      [projectId, sha256],
    );
    if (known) return { picture: known, isNew: false };
    if ((await listPictures(tx, projectId)).length >= MAX_PICTURES) {
      throw new AppError(
        "limit_reached",
        `The project has ${MAX_PICTURES} pictures, which is the limit. Delete some that no page shows.`,
      );
    }
    const [made] = await tx.all<Picture>(
      `insert into page_pictures (project_id, name, media_type, size, sha256, content, created_at)
       values ($1, $2, $3, $4, $5, $6, $7) returning id, project_id, name, media_type, size, created_at`,
      [
        projectId,
        ids.token(NAME_BYTES),
        mediaType,
        content.length,
        sha256,
        content.toString("base64"),
        clock.now(),
      ],
    );
    return { picture: made as Picture, isNew: true };
  });
}

/** Deletes a picture that the project's page doesn't show. */
export async function deletePicture(
  { db, clock }: PictureDeps,
  projectId: number,
  pictureId: number,
): Promise<void> {
  await db.transact(async (tx) => {
    await lockPage(tx, projectId, clock.now());
    const { settings } = await findPage(tx, projectId);
    if ([...picturesOf(settings).values()].includes(pictureId)) {
      throw new AppError(
        "conflict",
        `The page shows the picture ${pictureId}. Take it from the page first, then delete it.`,
      );
    }
    const deleted = await tx.all("delete from page_pictures where project_id = $1 and id = $2 returning id", [
      projectId,
      pictureId,
    ]);
    if (deleted.length === 0) {
      throw new AppError("not_found", `There is no picture ${pictureId} in this project.`);
    }
  });
}
