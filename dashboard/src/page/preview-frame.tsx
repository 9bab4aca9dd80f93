import { useElementSize } from "@mantine/hooks";
import { useRef, useState } from "react";
import styles from "./page.module.css";

/** How wide the page believes its window to be. */
const WIDTHS = { desktop: 1280, phone: 375 } as const;

/**
 * A page in a window of its own, made smaller where there is no room. Another comes into the place of what is shown
 * once it is there, scrolled as far: nothing flickers while somebody types.
 */
export function PreviewFrame({ src, device }: { src: string; device: keyof typeof WIDTHS }) {
  const [shown, show] = useState(src);
  const scrolled = useRef(0);
  const { ref, width, height } = useElementSize();
  const pageWidth = WIDTHS[device];
  const scale = Math.min(1, width / pageWidth);
  const arrive = ({ contentDocument: page }: HTMLIFrameElement) => {
    show(src);
    const view = page?.defaultView;
    if (!view) return; // a page of the browser's own, which says why there is nothing
    view.scrollTo(0, scrolled.current);
    view.addEventListener("scroll", () => {
      scrolled.current = view.scrollY;
    });
    keepHere(page);
  };
  return (
    <div ref={ref} className={styles.window}>
      {width > 0 &&
        [...new Set([shown, src])].map((one) => (
          <iframe
            key={one}
            src={one}
            title={one === src ? "Preview of the page" : "Preview of the page, before"}
            onLoad={(event) => one === src && arrive(event.currentTarget)}
            style={{
              width: pageWidth,
              height: height / scale,
              left: (width - pageWidth * scale) / 2,
              transform: `scale(${scale})`,
              visibility: one === shown ? "visible" : "hidden",
            }}
          />
        ))}
    </div>
  );
}

/** The page is looked at: its links and its form lead nowhere. */
function keepHere(page: Document): void {
  page.addEventListener("submit", (event) => event.preventDefault());
  for (const link of page.links) link.addEventListener("click", (event) => event.preventDefault());
}
