// verify jws|sd-jwt TOKEN-FILE KEY-FILE NONCE: exit code 0 accepted, 1 refused.
// issue jws|sd-jwt NONCE: writes a token by a key that is its own name (did:jwk).
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import * as jose from 'jose';

const [what, form, ...rest] = process.argv.slice(2);
const AUDIENCE = 'https://verifier.example';

const hasher = (data, algorithm) =>
  new Uint8Array(createHash(algorithm.replace('-', '')).update(Buffer.from(data)).digest());
const saltGenerator = () => randomBytes(16).toString('base64url');

// A signature over bytes that are already put together, made and checked by way of a JWS.
const parts = (data) => {
  const [header, payload] = data.split('.');
  return { header: JSON.parse(Buffer.from(header, 'base64url')), payload: Buffer.from(payload, 'base64url') };
};
const signer = (key) => async (data) => {
  const { header, payload } = parts(data);
  const jws = await new jose.CompactSign(payload).setProtectedHeader(header).sign(key);
  if (!jws.startsWith(data)) throw new Error('another form of the header');
  return jws.split('.')[2];
};
const checks = async (jwk, data, signature) => {
  const key = await jose.importJWK(jwk, parts(data).header.alg);
  await jose.compactVerify(data + '.' + signature, key);
  return true;
};

async function verify(file, keyFile, nonce) {
  const token = readFileSync(file, 'utf8').trim();
  const jwk = JSON.parse(readFileSync(keyFile, 'utf8'));
  if (form === 'jws') {
    const { payload, protectedHeader } = await jose.jwtVerify(token, await jose.importJWK(jwk, 'EdDSA'), { typ: 'vc+jwt' });
    if (protectedHeader.alg !== 'EdDSA' || !payload.issuer) throw new Error('no credential');
    return payload;
  }
  const reader = new SDJwtVcInstance({
    hasher,
    verifier: (data, signature) => checks(jwk, data, signature),
    kbVerifier: (data, signature, payload) => checks(payload.cnf.jwk, data, signature),
  });
  const { payload } = await reader.verify(token, { keyBindingNonce: nonce });
  return payload;
}

async function issue(nonce) {
  const pair = await jose.generateKeyPair('ES256', { extractable: true });
  const jwk = await jose.exportJWK(pair.publicKey);
  const did = 'did:jwk:' + Buffer.from(JSON.stringify(jwk)).toString('base64url');
  if (form === 'jws') {
    return new jose.SignJWT({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiableCredential'],
      issuer: did,
      credentialSubject: { id: 'did:example:1' },
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'vc+jwt', cty: 'vc', kid: did + '#0' })
      .setIssuedAt()
      .sign(pair.privateKey);
  }
  const holder = await jose.generateKeyPair('ES256', { extractable: true });
  const writer = new SDJwtVcInstance({
    hasher,
    saltGenerator,
    hashAlg: 'sha-256',
    signer: signer(pair.privateKey),
    signAlg: 'ES256',
    kbSigner: signer(holder.privateKey),
    kbSignAlg: 'ES256',
  });
  const issued = await writer.issue(
    {
      iss: did,
      iat: Math.floor(Date.now() / 1000),
      vct: 'https://example.org/card',
      name: 'Ada',
      degree: { title: 'Dr.', year: 1843 },
      skills: ['poetry', 'analysis'],
      cnf: { jwk: await jose.exportJWK(holder.publicKey) },
    },
    { _sd: ['name', 'degree'], degree: { _sd: ['title'] }, skills: { _sd: [0, 1] }, _sd_decoy: 3 },
    { header: { kid: '#0' } },
  );
  return writer.present(
    issued,
    { degree: { title: true }, skills: { 1: true } },
    { kb: { payload: { iat: Math.floor(Date.now() / 1000), aud: AUDIENCE, nonce } } },
  );
}

try {
  if (what === 'issue') {
    process.stdout.write(await issue(rest[0]));
  } else {
    process.stdout.write(JSON.stringify(await verify(...rest)));
  }
} catch (refusal) {
  process.stdout.write('refused: ' + refusal.message);
  process.exitCode = 1;
}
