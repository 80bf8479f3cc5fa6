// Judges one badge with libraries that share no code with Assay.
// Use: node verify.mjs json|jwt SERVER SCHEMAS FILE
// Ends with 0 if the badge is accepted, 1 if it is refused; the reason stands on standard output.
import { readFile } from 'node:fs/promises';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { bundledContext, contexts } from './contexts.mjs';

const [form, server, schemas, file] = process.argv.slice(2);

async function fetched(url) {
  const answer = await fetch(url, { headers: { accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(`${url} answers ${answer.status}`);
  }
  return answer.json();
}

/** Loads our contexts from the folder, and everything else from the running server only. */
function loader(known) {
  return async (url) => {
    if (known.has(url)) {
      return bundledContext(schemas, known, url);
    }
    if (url.startsWith('did:web:')) {
      return { documentUrl: url, document: await fromDid(url) };
    }
    if (url.startsWith(`${server}/`)) {
      return { documentUrl: url, document: await fetched(url) };
    }
    throw new Error(`Nobody here knows ${url}`);
  };
}

/** did:web with a port and without a path, as a server on this machine has it. */
async function fromDid(url) {
  const [did, fragment] = url.split('#');
  const host = decodeURIComponent(did.slice('did:web:'.length));
  const document = await fetched(`http://${host}/.well-known/did.json`);
  if (fragment === undefined) {
    return document;
  }
  const method = document.verificationMethod.find(({ id }) => id === url || id === `#${fragment}`);
  return { '@context': 'https://w3id.org/security/multikey/v1', ...method };
}

/** For the library a status that it could read is good news, also when it says revoked. */
async function standing(options) {
  const read = await checkStatus({ ...options, verifyBitstringStatusListCredential: true });
  if (read.verified && read.results.every(({ status }) => status === false)) {
    return read;
  }
  return { verified: false, error: read.error ?? new Error('its status bit is set') };
}

async function judgeJson(text) {
  const suite = new DataIntegrityProof({ cryptosuite });
  const documentLoader = loader(await contexts(schemas));
  const result = await vc.verifyCredential({
    credential: JSON.parse(text),
    suite,
    documentLoader,
    checkStatus: (options) => standing({ ...options, suite, documentLoader }),
  });
  if (!result.verified) {
    throw result.error ?? new Error(JSON.stringify(result));
  }
}

async function judgeJwt(text) {
  const keys = await fetched(`${server}/.well-known/jwks.json`);
  await jwtVerify(text.trim(), createLocalJWKSet(keys), { algorithms: ['ES256'] });
}

try {
  const text = await readFile(file, 'utf8');
  await (form === 'json' ? judgeJson(text) : judgeJwt(text));
  console.log('accepted');
} catch (refused) {
  const reasons = [refused, ...(refused.errors ?? []), refused.cause].filter(Boolean);
  console.log(`refused: ${reasons.map((reason) => reason.message ?? reason).join('; ')}`);
  process.exitCode = 1;
}
