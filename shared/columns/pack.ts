/**
 * A record of typed arrays as one block of bytes, and back without copying: the length of a head, the head as JSON in UTF-16 with
 * `{ "$": kind, at, length }` in place of each array, then the arrays, each at a multiple of eight. Numbers have the byte order of
 * the machine: both ends are on one.
 */
import { assert } from '../lib/assert.ts';

const KINDS = { u8: Uint8Array, i32: Int32Array } as const;
type Kind = keyof typeof KINDS;
type Column = InstanceType<(typeof KINDS)[Kind]>;

interface Stub {
  readonly $: Kind;
  /** Bytes after the head. */
  readonly at: number;
  readonly length: number;
}

const HEAD_LENGTH = 4;
const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8;
const isColumn = (value: unknown): value is Column =>
  value instanceof Uint8Array || value instanceof Int32Array;
const isStub = (value: unknown): value is Stub => typeof value === 'object' && value !== null && '$' in value;

export function pack(record: object): Uint8Array<ArrayBuffer> {
  const columns: { readonly column: Column; readonly at: number }[] = [];
  let end = 0;
  const head = JSON.stringify(record, (_key, value: unknown) => {
    if (!isColumn(value)) return value;
    const stub: Stub = { $: value instanceof Int32Array ? 'i32' : 'u8', at: end, length: value.length };
    columns.push({ column: value, at: end });
    end = aligned(end + value.byteLength);
    return stub;
  });
  const start = aligned(HEAD_LENGTH + head.length * 2);
  const bytes = new Uint8Array(start + end);
  new Int32Array(bytes.buffer, 0, 1)[0] = head.length;
  const units = new Uint16Array(bytes.buffer, HEAD_LENGTH, head.length);
  for (let index = 0; index < head.length; index += 1) units[index] = head.charCodeAt(index);
  for (const { column, at } of columns)
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), start + at);
  return bytes;
}

/** The arrays look into `bytes`, which must not change afterwards. Throws on bytes that `pack` did not write. */
export function unpack<T extends object>(bytes: Uint8Array): T {
  // Arrays of four bytes an item must begin at a multiple of four; messages may come as a part of a larger block.
  const own = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = own as Uint8Array<ArrayBuffer>;
  assert(own.length >= HEAD_LENGTH, 'columns without a head');
  const length = new Int32Array(buffer, byteOffset, 1)[0]!;
  const start = aligned(HEAD_LENGTH + length * 2);
  assert(length >= 0 && start <= aligned(own.length), 'the head of columns runs over their end');
  const head = textOf(new Uint16Array(buffer, byteOffset + HEAD_LENGTH, length));
  const arrayOf = ({ $, at, length: items }: Stub): Column =>
    new KINDS[$](buffer, byteOffset + start + at, items);
  return revived(JSON.parse(head), arrayOf) as T;
}

/** Arrays put in place of their stubs. Lists of texts are passed over: a reviver of JSON.parse would be called for each of them. */
function revived(value: unknown, arrayOf: (stub: Stub) => Column): unknown {
  if (isStub(value)) return arrayOf(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, revived(part, arrayOf)]));
}

/** So many units are turned into text at once: arguments of a call have a limit. */
const CHUNK = 8192;

function textOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK)
    parts.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  return parts.join('');
}
