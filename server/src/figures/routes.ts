import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { listLeaders } from "../users/index.ts";
import { periodsOf, zoneOf } from "./calendar.ts";
import { countIn, type Period } from "./count.ts";
import type { FiguresDeps } from "./deps.ts";
import { createCountRest } from "./rest.ts";
import { countSources } from "./sources.ts";
import { createCountStanding } from "./standing.ts";
import { readStats } from "./stats.ts";
import {
  DEFAULT_MS,
  LeaderAnswer,
  readPeriod,
  SourcesAnswer,
  SourcesQuery,
  StatsAnswer,
  TimeseriesAnswer,
  TimeseriesQuery,
  toLeader,
  toPoint,
  toSources,
} from "./wire.ts";

const tags = ["Figures"];
const project = "/api/v1/projects/:project";
const reading = { access: inProject("viewer", "project:read") };

/** What a project's overview shows. */
export function figuresRoutes(http: Http, given: FiguresDeps): void {
  const { db, clock } = given;
  const deps = { ...given, countRest: createCountRest(given), countStanding: createCountStanding(given) };

  http.route({
    method: "GET",
    url: `${project}/stats`,
    config: reading,
    schema: {
      tags,
      summary: "Read a project's figures",
      description:
        "Users, referrals and clicks: what there is now, what happened lately and in the time before that.",
      params: ProjectParams,
      response: { 200: StatsAnswer },
    },
    handler: (request) => readStats(deps, projectOf(request)),
  });

  http.route({
    method: "GET",
    url: `${project}/timeseries`,
    config: reading,
    schema: {
      tags,
      summary: "Count by hour or day",
      description:
        "Sign-ups, referrals and clicks for a chart, in the hours or days of a time zone. A sign-up is counted when the user was made here, whatever `applied_at` says, and stays counted when the user is deleted later.",
      params: ProjectParams,
      querystring: TimeseriesQuery,
      response: { 200: TimeseriesAnswer },
    },
    handler: async (request) => {
      const { interval, time_zone } = request.query;
      const asked = readPeriod(request.query, clock.now(), DEFAULT_MS[interval]);
      const periods = periodsOf(interval, zoneOf(time_zone), asked);
      const counts = await countIn(deps, projectOf(request).id, periods);
      return { interval, time_zone, data: counts.map((one, i) => toPoint(periods[i] as Period, one)) };
    },
  });

  http.route({
    method: "GET",
    url: `${project}/sources`,
    config: reading,
    schema: {
      tags,
      summary: "Count by source",
      description: "Where sign-ups came from, on whole days in UTC.",
      params: ProjectParams,
      querystring: SourcesQuery,
      response: { 200: SourcesAnswer },
    },
    handler: async (request) => {
      const asked = readPeriod(request.query, clock.now(), DEFAULT_MS.day);
      const sources = await countSources(deps, projectOf(request).id, asked);
      return toSources(sources, request.query.limit);
    },
  });

  http.route({
    method: "GET",
    url: `${project}/top-referrers`,
    config: { access: inProject("viewer", "users:read") },
    schema: {
      tags,
      summary: "List who brought the most friends",
      description:
        "Users with friends who count, most first; of those with as many, who came first. On the waitlist or not any more, but not suspended. While counts change, a user may be on two pages, or on none.",
      params: ProjectParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(LeaderAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      return pageFrom(await listLeaders(db.read, projectOf(request).id, page), page, toLeader);
    },
  });
}
