/** What a document format is: how it is recognised and how its bytes become a draft of an article. */

/** What a format's reader finds; everything is as the document gives it, before limits and line ends. */
export interface Draft {
  readonly text: string;
  /** Empty when the document has none. */
  readonly title: string;
  /** A date as the document writes it in its metadata, e.g. `2026-02-03T10:00:00Z`; null when there is none. */
  readonly date: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 639-1 code that the document declares, or null. */
  readonly language: string | null;
  readonly encoding: string;
  readonly guessed: boolean;
}

export interface DocumentFormat {
  readonly name: 'text' | 'markdown' | 'html';
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether the first bytes, read as Latin-1, look like this format; asked when the extension does not decide. */
  readonly sniff: (head: string) => boolean;
  /** Throws a ContractError when the bytes are over a limit of the format. */
  readonly read: (bytes: Uint8Array) => Draft;
}
