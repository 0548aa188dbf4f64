export type UnreadableCode =
  | 'empty'
  | 'binary'
  | 'unsupported'
  | 'no-text'
  | 'too-large'
  | 'encrypted'
  | 'damaged'
  | 'needs-ocr'

/** A file that no document can be made of; the message names it and says what to do. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
  readonly code: UnreadableCode

  constructor(code: UnreadableCode, message: string) {
    super(message)
    this.code = code
  }
}
