const CONTENT = "content";

/** The way past the menus, for who goes by keyboard: the first thing that Tab reaches. */
export function SkipLink() {
  return (
    <a
      className="hookline-skip"
      href={`#${CONTENT}`}
      onClick={(event) => {
        event.preventDefault(); // the address stays what it is
        document.getElementById(CONTENT)?.focus();
      }}
    >
      Skip to the content
    </a>
  );
}

/** What makes an element the one that is skipped to. */
export const skippedTo = { id: CONTENT, tabIndex: -1 };
