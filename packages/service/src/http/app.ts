import type { Readable } from "node:stream";
import rateLimit from "@fastify/rate-limit";
import { Fault, parseUntrusted } from "@formgeber/core";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import { errorPage } from "../page/error-page.ts";
import { page, seeOther, type Answer } from "./answer.ts";
import { passGate } from "./gate.ts";
import { admit, BEFOREHAND, isOwnOrigin, readableBy } from "./origin.ts";
import { againHeaders, asFault, problem, statusOf } from "./problem.ts";
import { protectedHeaders } from "./protection.ts";
import type { Call, Policy, Route } from "./route.ts";

/** Of a JSON or form body. @unit bytes */
const BODY_LIMIT = 1_000_000;
/** How long an answered line may go on sending. */
const LINGER_MS = 1_000;
/** How long requests under way may take when the service stops. */
const FAREWELL_MS = 8_000;
const POLICIES: readonly Policy[] = ["public", "citizen", "same-origin", "clerk", "administrator"];

/** How the app stands behind others. */
export interface AppOptions {
  /** Addresses of proxies whose word on the asker's address is taken. */
  readonly trustedProxies: readonly string[];
}

/**
 * The HTTP side of the service: a list of routes, and around each the same gate, protection and way to say what went wrong.
 * @fault service/route-without-policy
 */
export async function makeApp(routes: readonly Route[], house: House, options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    trustProxy: [...options.trustedProxies],
    bodyLimit: BODY_LIMIT,
    // A slow sender gets five minutes for its request, headers and upload together.
    requestTimeout: 300_000,
    forceCloseConnections: "idle",
    // While stopping, what still arrives on open lines is answered like any other request.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, allErrors: false } },
    genReqId: () => house.newId().slice(0, 12),
  });
  await app.register(rateLimit, { global: false });
  app.addHook("preClose", async () => {
    setTimeout(() => app.server.closeAllConnections(), FAREWELL_MS).unref();
  });
  app.addHook("onResponse", async (request, reply) => {
    if (!request.raw.complete) linger(request);
    house.log({
      event: "http/answered", request: request.id, method: request.method, route: request.routeOptions.url ?? "none",
      status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime),
    });
  });
  app.setErrorHandler((error, request, reply) => send(reply, failed(error, request, house), house));
  app.setNotFoundHandler((request, reply) => send(reply, failed(new Fault("service/not-found"), request, house), house));
  // Each kind of body is parsed in a room of its own, so that no content type can choose another parser.
  for (const body of [undefined, "json", "form", "stream"] as const) {
    await app.register(async (room) => {
      teachBody(room, body);
      for (const route of routes.filter((candidate) => candidate.body === body)) addRoute(room, route, house);
    });
  }
  for (const path of new Set(routes.filter(({ policy }) => policy === "citizen").map((route) => route.path))) addBeforehand(app, path, house);
  return app;
}

function addRoute(room: FastifyInstance, route: Route, house: House): void {
  const { method, path } = route;
  if (!POLICIES.includes(route.policy)) throw new Fault("service/route-without-policy", { method, path });
  room.route({
    method,
    url: path,
    ...(route.schema && { schema: { body: route.schema } }),
    ...(route.limit && { config: { rateLimit: { max: route.limit, timeWindow: 60_000 } } }),
    onRequest: async (request, reply) => {
      if (route.policy === "citizen") await openToOrigin(request, reply, house);
    },
    handler: async (request, reply) => {
      const header = (name: string) => headerOf(request, name);
      const clerk = await passGate(route, { header, body: request.body }, house);
      const call: Call = {
        params: request.params as Call["params"],
        query: request.query as Call["query"],
        body: request.body,
        header,
        ...(clerk && { clerk }),
      };
      return send(reply, await route.handle(call, house), house);
    },
  });
}

async function openToOrigin(request: FastifyRequest, reply: FastifyReply, house: House): Promise<void> {
  reply.header("vary", "Origin");
  const origin = headerOf(request, "origin");
  if (origin === undefined || isOwnOrigin(origin, headerOf(request, "host"), house.publicUrl())) return;
  // Set first: a refusal holds no data, and the page should be able to read why it was refused.
  reply.headers(readableBy(origin));
  reply.headers(await admit(house, origin, (request.params as Call["params"])["ars"]));
}

function addBeforehand(app: FastifyInstance, path: string, house: House): void {
  app.options(path, async (request, reply) => {
    const origin = headerOf(request, "origin") ?? "null";
    const headers = await admit(house, origin, (request.params as Call["params"])["ars"]);
    return reply.headers({ vary: "Origin", ...headers, ...BEFOREHAND }).code(204).send();
  });
}

function teachBody(room: FastifyInstance, body: Route["body"]): void {
  room.removeAllContentTypeParsers();
  if (body === "json") {
    room.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, bytes, done) => {
      try {
        done(null, parseUntrusted(bytes, { maxBytes: BODY_LIMIT }));
      } catch (error) {
        done(error as Error);
      }
    });
  }
  if (body === "form") {
    room.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, text, done) => {
      done(null, Object.fromEntries(new URLSearchParams(text as string)));
    });
  }
  if (body === "stream") room.addContentTypeParser("*", (_request, stream: Readable, done) => done(null, stream));
}

function failed(error: unknown, request: FastifyRequest, house: House): Answer {
  const fault = asFault(error, request.id);
  if (statusOf(fault.code) === 500) house.log({ event: "http/failed", request: request.id, code: fault.code, place: placeOf(error) });
  if (/^\/(api|embed|assets|admin\/api)\//.test(request.url)) return problem(fault);
  if (fault.code === "service/sign-in-required" && request.method === "GET") return seeOther("/admin/sign-in");
  const status = statusOf(fault.code);
  return page(errorPage(fault.code, status, request.id), status, againHeaders(status));
}

function send(reply: FastifyReply, answer: Answer, house: House): FastifyReply {
  const already = reply.getHeader("cross-origin-resource-policy");
  return reply
    .code(answer.status)
    .headers(protectedHeaders(answer, house.publicUrl().startsWith("https:")))
    .headers(already === undefined ? {} : { "cross-origin-resource-policy": String(already) })
    .send(answer.body);
}

/**
 * Ends a line on which more is still coming than was wanted: what comes is thrown away for a moment, so that the other side
 * can read the answer, and then the line is cut.
 */
function linger({ raw }: FastifyRequest): void {
  raw.resume();
  setTimeout(() => raw.destroy(), LINGER_MS).unref();
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The first place of our code in a stack; never the message, which may hold data. */
function placeOf(error: unknown): string {
  const line = (error instanceof Error ? error.stack ?? "" : "").split("\n").find((entry) => /^\s+at /.test(entry) && entry.includes("/service/"));
  return line?.trim().replace(/\(?\S*\/(service\/)/, "$1").slice(0, 200) ?? "unknown";
}
