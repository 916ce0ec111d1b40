import type { Sql } from "./engine.js";

/**
 * Notes a mail to an address at a petition: three an hour, whoever asks for them. They are counted with the first
 * signature of the address.
 * @returns whether it may be sent
 */
export async function noteMail(sql: Sql, petition: string, signature: string, at: Date): Promise<boolean> {
  const now = at.getTime();
  return (await sql(note, [petition, signature, now, now - hour])).length > 0;
}

const hour = 60 * 60 * 1000;

const note = `UPDATE signatures SET
    mails = CASE WHEN mailed_at <= $4 THEN 1 ELSE mails + 1 END,
    mailed_at = CASE WHEN mailed_at <= $4 THEN CAST($3 AS BIGINT) ELSE mailed_at END
  WHERE petition = $1 AND id = $2 AND (mailed_at <= $4 OR mails < 3) RETURNING id`;
