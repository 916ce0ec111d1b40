/** The database that was named cannot be used. */
export class StoreOpenError extends Error {
  override readonly name = "StoreOpenError";

  constructor(database: string, reason: string, options?: ErrorOptions) {
    super(`The database ${database} cannot be opened: ${reason}.`, options);
  }
}

/** The database was written by another version of this program. */
export class StoreVersionError extends Error {
  override readonly name = "StoreVersionError";

  constructor(found: number, known: number) {
    super(
      found > known
        ? `The database has schema ${found}, and this program knows ${known} at most: a newer version wrote it. ` +
            "Start that version, or restore a copy from before the upgrade."
        : `The database has schema ${found}, and this program reads ${known}: run \`tdh-server migrate\` first.`,
    );
  }
}

/** Another process serves the database. */
export class StoreLockedError extends Error {
  override readonly name = "StoreLockedError";

  constructor(file: string) {
    super(`The database ${file} is in use by another process: stop that one first, or give this one another file.`);
  }
}
