import {generateKeyPairSync, type KeyObject, sign} from 'node:crypto';

/** What a server needs to speak https. */
export type Certificate = {readonly key: string; readonly cert: string};

const ECDSA_WITH_SHA256 = sequence(identifier([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));
const COMMON_NAME = [0x55, 0x04, 0x03];
const ALTERNATIVE_NAMES = [0x55, 0x1d, 0x11];

/**
 * A certificate for `host` that is signed by nobody but itself (RFC 5280), valid up to the end
 * of the year `until`.
 */
export function makeCertificate(host: string, until = 2049): Certificate {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'prime256v1'});
  const name = sequence(tagged(0x31, sequence(identifier(COMMON_NAME), text(0x0c, host))));
  const names = sequence(text(0x82, host));
  const extension = sequence(identifier(ALTERNATIVE_NAMES), tagged(0x04, names));
  const validity = sequence(text(0x17, '000101000000Z'), text(0x17, `${until % 100}1231235959Z`));
  const body = sequence(
    tagged(0xa0, tagged(0x02, Buffer.of(2))),
    tagged(0x02, Buffer.of(1)),
    ECDSA_WITH_SHA256,
    name,
    validity,
    name,
    publicKey.export({type: 'spki', format: 'der'}),
    tagged(0xa3, sequence(extension)),
  );
  const certificate = sequence(body, ECDSA_WITH_SHA256, signature(body, privateKey));
  return {
    key: privateKey.export({type: 'pkcs8', format: 'pem'}).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

function signature(body: Buffer, key: KeyObject): Buffer {
  return tagged(0x03, Buffer.concat([Buffer.of(0), sign('sha256', body, key)]));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function identifier(bytes: readonly number[]): Buffer {
  return tagged(0x06, Buffer.from(bytes));
}

function text(tag: number, value: string): Buffer {
  return tagged(tag, Buffer.from(value));
}

/** A value in DER: its tag, its length, itself. */
function tagged(tag: number, value: Buffer): Buffer {
  const {length} = value;
  const head =
    length < 0x80
      ? [tag, length]
      : length < 0x100
        ? [tag, 0x81, length]
        : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), value]);
}
