import type { FastifyInstance } from "fastify";
import type { Context } from "./context.js";
import { resource } from "./resource.js";

/** For load balancers and supervisors: whether the process lives, and whether it can take entries. */
export function healthRoutes(app: FastifyInstance, { ports }: Context): void {
  resource(app, "/health/live", {
    get: async (_request, reply) => reply.header("cache-control", "no-store").send({ status: "live" }),
  });
  resource(app, "/health/ready", {
    get: async (_request, reply) => {
      const isReady = await ports.store.ready(ports.now()).then(
        () => true,
        () => false,
      );
      reply.header("cache-control", "no-store").status(isReady ? 200 : 503);
      return isReady
        ? reply.send({ status: "ready" })
        : reply.header("retry-after", "5").send({ status: "unavailable" });
    },
  });
}
