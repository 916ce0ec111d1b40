import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

/**
 * Answers what never became a request, with problem details in English: whose language it is cannot be read. Such is a
 * head that is damaged, too large (RFC 6585, section 5) or does not arrive in time.
 */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = statusOf[error.code ?? ""] ?? 400;
  const title = STATUS_CODES[status] ?? "";
  const body = JSON.stringify({ type: "about:blank", title, status, detail: detailOf[status] });
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    "Content-Type: application/problem+json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Content-Language: en",
    "Cache-Control: no-store",
    "X-Content-Type-Options: nosniff",
    "Connection: close",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
  socket.destroySoon();
}

const statusOf: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

const detailOf: Readonly<Record<number, string>> = {
  400: "What arrived is no HTTP request. Nothing was stored.",
  408: "The request did not arrive in time. Nothing was stored; send it again.",
  431: "The head of the request is too large. Nothing was stored; send it with fewer or shorter headers.",
};
