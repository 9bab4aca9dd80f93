import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./theme.css";
import { MantineProvider } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { setNonce } from "get-nonce";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { goToSignIn } from "./accounts/go-to-sign-in.ts";
import { createQueries } from "./api.ts";
import { recheckPart } from "./projects/recheck-part.ts";
import { createAppRouter } from "./router.tsx";
import { legibleColors, theme } from "./theme.ts";

const queries = createQueries({
  onSignedOut: () => void goToSignIn(router, queries),
  onClosed: () => void recheckPart(router, queries),
});
const router = createAppRouter(queries);

/** By it the page's policy tells the styles that its own script writes from those that somebody slipped in. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
setNonce(nonce);

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={legibleColors}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queries}>
        <ModalsProvider>
          <Notifications position="top-center" />
          <RouterProvider router={router} />
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
