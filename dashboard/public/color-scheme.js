// Before the first paint: no flash of white for who chose dark. Mantine keeps the choice under this name.
const chosen = localStorage.getItem("mantine-color-scheme-value") ?? "auto";
const isDark = chosen === "auto" ? matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
document.documentElement.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");
