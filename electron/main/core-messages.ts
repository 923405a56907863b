/** What the main process and the core process say to each other; questions to the core go over ports of their own. */
import type { Failure } from '#shared/contract/errors.ts';
import type { Push } from '#shared/contract/pushes.ts';

/** Everything that the core process needs to know, since it asks Electron nothing. */
export interface CoreSettings {
  /** Null opens the sample case, made first when it is not there. */
  readonly databasePath: string | null;
  readonly root: string;
  readonly userData: string;
  readonly appVersion: string;
  /** The case is damaged: its newest backup takes its place first. */
  readonly restoreBackup: boolean;
}

/** To the core; `connect` carries a port. */
export type ToCore =
  | { readonly kind: 'open'; readonly settings: CoreSettings }
  | { readonly kind: 'connect' }
  | { readonly kind: 'close' };

export interface OpenCase {
  readonly databasePath: string;
  readonly extractorVersion: string;
}

export type FromCore =
  | ({ readonly kind: 'opened' } & OpenCase)
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'closed' };

/** Over a port: a question of the window, its answer, and pushes. */
export interface PortRequest {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/**
 * A reply as JSON, or one of bytes as it is. What the preload gives to the page is copied value by value: of forty thousand
 * articles that took most of a second of the window's time, as one text it takes none.
 */
export type PortReply =
  | {
      readonly kind: 'reply';
      readonly id: number;
      readonly reply: string | { readonly ok: true; readonly data: Uint8Array };
    }
  | { readonly kind: 'push'; readonly push: Push };
