export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Looks at a file as it comes by, and tells at its end what it is written in. */
export interface EncodingWatch {
  see(piece: Uint8Array): void;
  /** By the mark at the start, else UTF-8 where every byte fits, else Windows-1252, which spreadsheets still write. */
  guess(): Encoding;
  /** There are NUL bytes in what is no UTF-16: it is no text. */
  hasNul(): boolean;
}

export function watchEncoding(): EncodingWatch {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let start = Buffer.alloc(0);
  let isUtf8 = true;
  let hasNul = false;
  return {
    see(piece) {
      if (start.length < 2) start = Buffer.concat([start, piece.subarray(0, 2)]);
      hasNul ||= piece.includes(0);
      isUtf8 &&= decodes(decoder, piece);
    },
    guess() {
      const mark = markOf(start);
      if (mark) return mark;
      return isUtf8 && decodes(decoder) ? "utf-8" : "windows-1252";
    },
    hasNul: () => hasNul && markOf(start) === null,
  };
}

function markOf(start: Buffer): Encoding | null {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : null;
}

function decodes(decoder: InstanceType<typeof TextDecoder>, piece?: Uint8Array): boolean {
  try {
    decoder.decode(piece, { stream: piece !== undefined });
    return true;
  } catch {
    return false;
  }
}
