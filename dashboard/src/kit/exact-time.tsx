import { Tooltip } from "@mantine/core";
import { type ReactNode, useId, useRef, useState } from "react";

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

/** A moment in other words, and the exact time for whoever asks. A list has many: the tooltip is made when it is asked for. */
export function ExactTime({ at, children }: { at: string; children: ReactNode }) {
  const [isAsked, setIsAsked] = useState(false);
  const time = useRef<HTMLTimeElement>(null);
  const id = useId();
  const ask = () => setIsAsked(true);
  const leave = () => setIsAsked(false);
  return (
    <>
      <time
        ref={time}
        className="hookline-time"
        dateTime={at}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard asks by the focus
        tabIndex={0}
        aria-describedby={isAsked ? id : undefined}
        onMouseEnter={ask}
        onMouseLeave={leave}
        onFocus={ask}
        onBlur={leave}
        onKeyDown={({ key }) => key === "Escape" && leave()}
      >
        {children}
      </time>
      {isAsked && <Tooltip id={id} target={time} opened label={exact.format(new Date(at))} />}
    </>
  );
}
