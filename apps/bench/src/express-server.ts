import express from "express";
import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { DataSource, EntitySchema } from "typeorm";

/**
 * What a petition site looks like that a web team writes in a day: Express 5, an ORM (TypeORM) with its defaults over
 * SQLite, addresses in clear, one transaction a request, and, with `counts`, `COUNT(*)` for the total of each answer.
 */
export async function startExpress(
  file: string,
  rows: number,
  counts: boolean,
): Promise<{ port: number; stop(): Promise<void> }> {
  const source = new DataSource({
    type: "better-sqlite3",
    database: file,
    entities: [SignatureEntity],
    synchronize: true,
  });
  await source.initialize();
  await fill(source, rows);
  const repository = source.getRepository(SignatureEntity);
  const app = express();
  app.use(express.json());
  app.post("/sign", async (request, response) => {
    const { values, consents, locale } = request.body;
    const total = await source.transaction(async (manager) => {
      const own = manager.withRepository(repository);
      if (!(await own.findOneBy({ email: values.email })))
        await own.save({ id: randomUUID(), ...values, locale, newsletter: consents.newsletter, signedAt: new Date() });
      return counts ? own.count() : 0;
    });
    response.status(202).json({ status: "accepted", total });
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, "127.0.0.1", () => resolve(listening));
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await source.destroy();
    },
  };
}

interface SignatureRow {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly country: string;
  readonly locale: string;
  readonly newsletter: boolean;
  readonly signedAt: Date;
}

const SignatureEntity = new EntitySchema<SignatureRow>({
  name: "signature",
  columns: {
    id: { type: "varchar", primary: true },
    givenName: { type: "varchar" },
    familyName: { type: "varchar" },
    email: { type: "varchar", unique: true },
    country: { type: "varchar" },
    locale: { type: "varchar" },
    newsletter: { type: "boolean" },
    signedAt: { type: "datetime" },
  },
});

async function fill(source: DataSource, rows: number): Promise<void> {
  await source.query(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
     INSERT INTO signature (id, givenName, familyName, email, country, locale, newsletter, signedAt)
     SELECT lower(hex(randomblob(16))), 'Ada', 'Lovelace', 'before.' || i || '@example.org', 'NL', 'en', 0, datetime('now') FROM n`,
  );
}
