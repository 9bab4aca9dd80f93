export interface ProjectsSearch {
  /** Where the page of the list begins. */
  cursor?: string;
  /** The dialog for a new project is open. */
  new?: true;
}

export function readProjectsSearch(search: Record<string, unknown>): ProjectsSearch {
  return {
    ...(typeof search.cursor === "string" && { cursor: search.cursor }),
    ...(search.new === true && { new: true }),
  };
}
