import type { UsersDeps } from "../users/index.ts";

/** What the use cases of the slice work with. */
export interface WavesDeps extends UsersDeps {
  /** Waves of this project have changed: to be called after the commit. */
  tellWaves: (projectId: number) => void;
  /** A wave is due: to be called after the commit, so that it begins at once. */
  beginSoon: () => void;
}
