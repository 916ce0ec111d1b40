import type {
  BlockKind,
  BlockRecord,
  JudgementEntry,
  JudgementName,
  JudgementRecord,
  JudgementRule,
  JudgingStore,
  Verdict,
} from "../store.js";
import { buckets, verdicts } from "../store.js";
import type { Parameter, Row, Sql, SqlEngine } from "./engine.js";
import { oneByOne, type GroupCommit } from "./group-commit.js";
import { choiceOf, dateOf, integerOf, optionalDateOf, textOf } from "./rows.js";
import { statusOf, verdictOf } from "./signature-rows.js";
import { bucketColumn, bucketOf, Changes, type Tallies } from "./tallies.js";

/**
 * An administrator's judgements over many signatures, and the block lists. A judgement goes through the signatures in
 * steps of a transaction each, so that signing goes on beside it; one that broke off is finished by its repetition.
 */
export function createJudgingStore(
  { read, dialect }: Pick<SqlEngine, "read" | "dialect">,
  commit: GroupCommit,
  tallies: Tallies,
): JudgingStore {
  const { elements } = dialect;
  const change = `UPDATE signatures SET verdict = $3
    WHERE petition = $1 AND id IN (SELECT e.value->>'id' FROM ${elements("$2")} AS e) AND verdict = $4
    RETURNING id, status, country`;
  const note = `INSERT INTO judged (petition, judgement, signature, before)
    SELECT $1, $2, e.value->>'id', $4 FROM ${elements("$3")} AS e WHERE true ON CONFLICT DO NOTHING`;

  /** Gives the signatures that have the verdict `from` the verdict `to`, and moves them in the tally. */
  async function turn(sql: Sql, petition: string, ids: readonly Named[], from: Verdict, to: Verdict) {
    const rows = await sql(change, [petition, JSON.stringify(ids), to, from]);
    const changes = new Changes();
    for (const row of rows) {
      const [status, country] = [statusOf(row), textOf(row, "country")];
      changes.add(bucketOf(status, from), country, -1).add(bucketOf(status, to), country, 1);
    }
    await tallies.add(sql, petition, changes);
    return rows.map((row) => ({ id: textOf(row, "id") }));
  }

  const begin = commit.kind(
    oneByOne(async (sql, { petition, id, verdict, reason, at }: JudgementEntry) => {
      await sql(insertJudgement, [petition, id, verdict, reason, at.getTime()]);
    }),
  );

  const judgeStep = commit.kind(
    oneByOne(async (sql, { petition, id, rule, verdict, after }: JudgementEntry & { readonly after: string }) => {
      const { where, parameters } = conditionsOf(rule, [petition, after, step, verdict]);
      const found = await sql(
        `SELECT id, verdict FROM signatures WHERE petition = $1 AND id > $2 AND verdict <> $4${where} ORDER BY id LIMIT $3`,
        parameters,
      );
      let changed = 0;
      for (const from of verdicts) {
        const ids = found.filter((row) => row["verdict"] === from).map((row) => ({ id: textOf(row, "id") }));
        if (ids.length === 0) continue;
        const turned = await turn(sql, petition, ids, from, verdict);
        await sql(note, [petition, id, JSON.stringify(turned), from]);
        changed += turned.length;
      }
      await sql(countJudged, [petition, id, changed]);
      const last = found.at(-1);
      return found.length < step || !last ? undefined : textOf(last, "id");
    }),
  );

  const undoStep = commit.kind(
    oneByOne(async (sql, { petition, id, after, verdict }: JudgementName & UndoStep) => {
      const found = await sql(judgedPage, [petition, id, after, step]);
      for (const before of verdicts) {
        const ids = found.filter((row) => row["before"] === before).map((row) => ({ id: textOf(row, "signature") }));
        if (ids.length > 0) await turn(sql, petition, ids, verdict, before);
      }
      const last = found.at(-1);
      return found.length < step || !last ? undefined : textOf(last, "signature");
    }),
  );
  const markUndone = commit.kind(
    oneByOne(async (sql, { petition, id, at }: JudgementName & { readonly at: Date }) => {
      await sql("DELETE FROM judged WHERE petition = $1 AND judgement = $2", [petition, id]);
      await sql(endJudgement, [petition, id, at.getTime()]);
    }),
  );

  async function findJudgement({ petition, id }: JudgementName): Promise<JudgementRecord | undefined> {
    const [row] = await read(`${selectJudgements} AND id = $2`, [petition, id]);
    return row && readJudgement(row);
  }

  const putBlock = commit.kind(
    oneByOne(async (sql, { petition, kind, hash, reason, addedAt }: BlockRecord) => {
      await sql(insertBlock, [petition, kind, hash, reason, addedAt.getTime()]);
    }),
  );
  const removeBlock = commit.kind(
    oneByOne(async (sql, block: { petition: string; kind: BlockKind; hash: string }) => {
      const { petition, kind, hash } = block;
      return (await sql(deleteBlock, [petition, kind, hash])).length > 0;
    }),
  );
  const provideSalt = commit.kind(
    oneByOne(async (sql, { petition, day, fresh }: { petition: string; day: string; fresh: string }) => {
      await sql(insertSalt, [petition, day, fresh]);
      const [row] = await sql(findSalt, [petition, day]);
      return row ? textOf(row, "salt") : fresh;
    }),
  );

  return {
    previewJudgement: async (petition, rule) => {
      const { where, parameters } = conditionsOf(rule, [petition]);
      const rows = await read(
        `SELECT ${bucketColumn} AS bucket, count(*) AS signatures FROM signatures WHERE petition = $1${where}
         GROUP BY ${bucketColumn}`,
        parameters,
      );
      const found = rows.map((row) => [choiceOf(row, "bucket", buckets), integerOf(row, "signatures")] as const);
      return {
        signatures: found.reduce((all, [, signatures]) => all + signatures, 0),
        buckets: Object.fromEntries(found),
      };
    },
    judge: async (judgement) => {
      await begin(judgement);
      for (let after: string | undefined = ""; after !== undefined;) after = await judgeStep({ ...judgement, after });
      const { petition, id, verdict, reason, at } = judgement;
      return (
        (await findJudgement(judgement)) ?? { petition, id, verdict, reason, at, undoneAt: undefined, signatures: 0 }
      );
    },
    undoJudgement: async ({ petition, id }, at) => {
      const found = await findJudgement({ petition, id });
      if (!found || found.undoneAt) return found;
      const { verdict } = found;
      for (let after: string | undefined = ""; after !== undefined;)
        after = await undoStep({ petition, id, after, verdict });
      await markUndone({ petition, id, at });
      return findJudgement({ petition, id });
    },
    judgements: async (petition) => (await read(`${selectJudgements} ORDER BY id`, [petition])).map(readJudgement),
    block: putBlock,
    unblock: (petition, kind, hash) => removeBlock({ petition, kind, hash }),
    blocks: async (petition) => (await read(listBlocks, [petition])).map(readBlock),
    salt: async (petition, day, fresh) => {
      const [row] = await read(findSalt, [petition, day]);
      return row ? textOf(row, "salt") : provideSalt({ petition, day, fresh });
    },
  };
}

interface Named {
  readonly id: string;
}

interface UndoStep {
  readonly after: string;
  readonly verdict: Verdict;
}

const step = 2000;

/** The parts of a rule as SQL, with their values behind those given. */
function conditionsOf(rule: JudgementRule, given: readonly Parameter[]): { where: string; parameters: Parameter[] } {
  const parameters = [...given];
  const parts: readonly (readonly [string, Parameter | undefined])[] = [
    ["network =", rule.network],
    ["domain =", rule.domain],
    ["name =", rule.name],
    ["origin =", rule.source],
    ["verdict =", rule.verdict],
    ["suspicion =", rule.suspicion],
    ["signed_at >=", rule.from?.getTime()],
    ["signed_at <", rule.until?.getTime()],
  ];
  const where = parts.map(([condition, value]) => {
    if (value === undefined) return "";
    parameters.push(value);
    return ` AND ${condition} $${parameters.length}`;
  });
  return { where: where.join(""), parameters };
}

const selectJudgements = `SELECT petition, id, verdict, reason, signatures, judged_at, undone_at
  FROM judgements WHERE petition = $1`;
const insertJudgement = `INSERT INTO judgements (petition, id, verdict, reason, signatures, judged_at)
  VALUES ($1, $2, $3, $4, 0, $5) ON CONFLICT DO NOTHING`;
const countJudged = "UPDATE judgements SET signatures = signatures + $3 WHERE petition = $1 AND id = $2";
const endJudgement = "UPDATE judgements SET undone_at = $3 WHERE petition = $1 AND id = $2";
const judgedPage = `SELECT signature, before FROM judged
  WHERE petition = $1 AND judgement = $2 AND signature > $3 ORDER BY signature LIMIT $4`;

const insertBlock = `INSERT INTO blocks (petition, kind, hash, reason, added_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT DO NOTHING`;
const deleteBlock = "DELETE FROM blocks WHERE petition = $1 AND kind = $2 AND hash = $3 RETURNING hash";
const listBlocks =
  "SELECT petition, kind, hash, reason, added_at FROM blocks WHERE petition = $1 ORDER BY added_at, hash";
const insertSalt = "INSERT INTO salts (petition, day, salt) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const findSalt = "SELECT salt FROM salts WHERE petition = $1 AND day = $2";

function readJudgement(row: Row): JudgementRecord {
  return {
    petition: textOf(row, "petition"),
    id: textOf(row, "id"),
    verdict: verdictOf(row),
    reason: textOf(row, "reason"),
    signatures: integerOf(row, "signatures"),
    at: dateOf(row, "judged_at"),
    undoneAt: optionalDateOf(row, "undone_at"),
  };
}

function readBlock(row: Row): BlockRecord {
  return {
    petition: textOf(row, "petition"),
    kind: choiceOf(row, "kind", ["network", "domain", "address"]),
    hash: textOf(row, "hash"),
    reason: textOf(row, "reason"),
    addedAt: dateOf(row, "added_at"),
  };
}
