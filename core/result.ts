/** The outcome of something that may fail in a way the caller must deal with. Bugs throw; expected failures are values. */
export type Result<Value, Code extends string = string> = { ok: true; value: Value } | { ok: false; error: Failure<Code> };

/** `code` is for programs and picks the message in the reader's language; `detail` is for logs and never shown alone. */
export interface Failure<Code extends string = string> {
  code: Code;
  detail?: string;
}

export const succeed = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const fail = <Code extends string>(code: Code, detail?: string): { ok: false; error: Failure<Code> } => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
});
