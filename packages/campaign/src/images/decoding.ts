/** The head of a file could be read, and its pixels cannot. */
export class DamagedPictureError extends Error {
  override readonly name = "DamagedPictureError";
}

/** Tells a picture that cannot be decoded from everything else that can go wrong. */
export function decoding<Result>(result: Promise<Result>): Promise<Result> {
  return result.catch((cause: unknown) => {
    throw new DamagedPictureError("The pixels cannot be decoded.", { cause });
  });
}
