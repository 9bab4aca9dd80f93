/** The kinds of pictures that are taken, each told by how it begins: what a sender says of it counts for nothing. */
const KINDS: readonly { mediaType: string; begins: (content: Buffer) => boolean }[] = [
  { mediaType: "image/png", begins: at(0, "\x89PNG\r\n\x1a\n") },
  { mediaType: "image/jpeg", begins: at(0, "\xff\xd8\xff") },
  { mediaType: "image/gif", begins: (content) => at(0, "GIF87a")(content) || at(0, "GIF89a")(content) },
  { mediaType: "image/webp", begins: (content) => at(0, "RIFF")(content) && at(8, "WEBP")(content) },
  {
    mediaType: "image/avif",
    begins: (content) => at(4, "ftypavif")(content) || at(4, "ftypavis")(content),
  },
];

export const PICTURE_TYPES = KINDS.map(({ mediaType }) => mediaType);

/** The media type of a picture; null for whatever is none of these. */
export function pictureTypeOf(content: Buffer): string | null {
  return KINDS.find(({ begins }) => begins(content))?.mediaType ?? null;
}

function at(offset: number, bytes: string): (content: Buffer) => boolean {
  const wanted = Buffer.from(bytes, "latin1");
  return (content) => content.subarray(offset, offset + wanted.length).equals(wanted);
}
