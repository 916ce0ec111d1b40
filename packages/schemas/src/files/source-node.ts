/** A value as it stands in its file. Offsets are UTF-16 code units from the beginning of the text. */
export interface SourceNode {
  readonly start: number;
  readonly end: number;
  /** By key or index; a value's key has a place of its own. */
  readonly children: ReadonlyMap<string | number, SourceChild>;
}

export interface SourceChild {
  readonly key: number | undefined;
  readonly node: SourceNode;
  /** What an alias stands for. */
  readonly target?: SourceNode | undefined;
}

/** No document that a person writes comes near these. */
export const limits = { depth: 100, values: 100_000 } as const;
