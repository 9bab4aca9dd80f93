/** What turns the direction of writing: with it one name looks like another. */
const TURNING = "\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069";
const UNSEEN = `\\p{Cc}${TURNING}`;
/** Control characters but for LF and CR. */
const UNSEEN_IN_LINES = `\\u0000-\\u0009\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f${TURNING}`;

/** For `Type.String`: one line of text. */
export const LINE = {
  pattern: `^[^${UNSEEN}]*$`,
  errorMessage: "must be one line without control characters",
};

/** For `Type.String`: text that may have several lines. */
export const LINES = {
  pattern: `^[^${UNSEEN_IN_LINES}]*$`,
  errorMessage: "must be text without control characters other than line breaks",
};

/** For `Type.String`: a name that somebody gives to something. */
export const NAME = {
  minLength: 1,
  maxLength: 100,
  pattern: `^(?=.*\\S)[^${UNSEEN}]*$`,
  errorMessage: "must be one line without control characters, with something in it besides spaces",
};
