/** Control characters, and those that turn the direction of writing: with them one name looks like another. */
const UNSEEN = "\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069";

/** For `Type.String`: one line of text. */
export const LINE = {
  pattern: `^[^${UNSEEN}]*$`,
  errorMessage: "must be one line without control characters",
};

/** For `Type.String`: a name that somebody gives to something. */
export const NAME = {
  minLength: 1,
  maxLength: 100,
  pattern: `^(?=.*\\S)[^${UNSEEN}]*$`,
  errorMessage: "must be one line without control characters, with something in it besides spaces",
};
