const CAMPAIGN = ["utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"];

/** What a share link says of the campaign, to go on to the page: `&utm_source=…`. */
export function campaignIn(query: unknown): string {
  const said = query as { [name: string]: unknown };
  return CAMPAIGN.map((name) => {
    const value = Object.hasOwn(said, name) ? said[name] : undefined;
    return typeof value === "string" && value !== "" ? `&${name}=${encodeURIComponent(value)}` : "";
  }).join("");
}
