import helmet from "helmet";

/**
 * Headers of every answer, by their names: the pages load styles, scripts, pictures and films from their own origin, and
 * nothing else. They are the same for each request, so helmet makes them once.
 * @param frameSources - Origins of films that a reader may ask for.
 */
export function securityHeaders(publicUrl: string, frameSources: readonly string[] = []): Record<string, string> {
  const self = ["'self'"];
  const headers: Record<string, string> = {};
  const makes = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: self,
        scriptSrc: self,
        imgSrc: [...self, "data:"],
        fontSrc: self,
        mediaSrc: self,
        ...(frameSources.length > 0 ? { frameSrc: [...frameSources] } : {}),
        connectSrc: self,
        formAction: self,
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: "deny" },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: publicUrl.startsWith("https:") ? { maxAge: 31_536_000 } : false,
  });
  // Helmet asks for an answer of node:http, and only ever sets and removes headers.
  const answer = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  Reflect.apply(makes, undefined, [{}, answer, () => undefined]);
  return headers;
}
