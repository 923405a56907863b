/** UTF-8 bytes to text, by the decoder that Node and browsers both have. */

interface Decoder {
  decode(bytes: Uint8Array): string;
}

declare const TextDecoder: new (label: 'utf-8') => Decoder;

export const decodeUtf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
