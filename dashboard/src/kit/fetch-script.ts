import { api } from "../api.ts";

/**
 * Fetches a part of the dashboard that comes when it is first wanted. Where it doesn't come because the server is out
 * of reach, the error says so; where the server is there, a newer version has replaced the part.
 */
export async function fetchScript<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    await api.get("/api/v1/setup");
    throw error;
  }
}
