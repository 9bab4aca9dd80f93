import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./reading.module.css";

/** What is so, line by line: a name, and what it is. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={classes.facts}>{children}</dl>;
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" size="sm" className={classes.what}>
        {children}
      </Text>
    </div>
  );
}
