import { Code } from "@mantine/core";
import { Fragment } from "react";

/** A connector's sentence: what stands in it between backticks is to be typed or copied as it is. */
export function Written({ text }: { text: string }) {
  return text.split("`").map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text stay where they are
    <Fragment key={i}>
      {i % 2 === 0 ? part : <Code style={{ wordBreak: "break-word" }}>{part}</Code>}
    </Fragment>
  ));
}
