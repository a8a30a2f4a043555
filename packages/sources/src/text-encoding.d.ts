/*
 * TextDecoder and TextEncoder stand in every engine this runs in, and in none of TypeScript's libraries without a
 * browser or Node. Declared as those declare them, so that they can stand beside each other.
 */
interface TextDecoderOptions {
  fatal?: boolean;
}
interface TextDecodeOptions {
  stream?: boolean;
}
interface TextDecoder {
  decode(input?: ArrayBuffer | ArrayBufferView, options?: TextDecodeOptions): string;
}
declare var TextDecoder: { prototype: TextDecoder; new (label?: string, options?: TextDecoderOptions): TextDecoder };
interface TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare var TextEncoder: { prototype: TextEncoder; new (): TextEncoder };
