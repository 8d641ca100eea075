/**
 * A packed extension for Chrome and Edge (CRX3), as Chromium's components/crx_file/crx3.proto has it: three
 * protobuf fields and a signature, so no library.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  createSign,
  type KeyObject,
} from 'node:crypto';

export interface SigningKey {
  readonly privateKey: KeyObject;
  /** DER; base64 of it is the `key` of a manifest. */
  readonly publicKey: Uint8Array;
  /** The 32 letters by which browsers and policies call the extension. */
  readonly extensionId: string;
}

const idBytes = (publicKey: Uint8Array) =>
  createHash('sha256').update(publicKey).digest().subarray(0, 16);

/** From a private RSA key as PEM; throws where it is none. */
export function signingKey(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem);
  if (privateKey.asymmetricKeyType !== 'rsa') throw new Error('no RSA key');
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const digit = (hex: string) => String.fromCharCode(97 + Number.parseInt(hex, 16));
  const extensionId = idBytes(publicKey).toString('hex').replace(/./g, digit);
  return { privateKey, publicKey, extensionId };
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}

/** A protobuf field of the kind "length and bytes". */
const field = (number: number, content: Uint8Array) =>
  Buffer.concat([varint((number << 3) | 2), varint(content.length), content]);

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The packed extension; the same bytes for the same archive and key. */
export function crxOf(zip: Uint8Array, { privateKey, publicKey }: SigningKey): Uint8Array {
  const signedHeaderData = field(1, idBytes(publicKey));
  const signature = createSign('sha256')
    .update('CRX3 SignedData\0')
    .update(uint32(signedHeaderData.length))
    .update(signedHeaderData)
    .update(zip)
    .sign(privateKey);
  const header = Buffer.concat([
    field(2, Buffer.concat([field(1, publicKey), field(2, signature)])),
    field(10_000, signedHeaderData),
  ]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
}
